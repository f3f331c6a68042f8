package org.tacet.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.tacet.model.NameOrder;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;
import org.tacet.session.Decision;
import org.tacet.session.Rehearsal;

/**
 * Tells what comes of worlds from what is already decided, without asking the engine about each: the outcome from
 * {@link Regions}; of each member whether it holds out, from the two worlds in which all others help least and most.
 * Any number of threads may ask.
 */
public final class KnownWorlds implements Worlds {

    private static final int TRIED = 200;

    private final Frontier frontier;
    private final int[] kinds;
    private final int[][] rungs;
    private final int[][] appointed;
    private final int[][] notBlocked;
    private final BareAnswer[] judgements = new BareAnswer[3];
    private final List<Holdout> holdouts = new ArrayList<>();

    /**
     * Who may hold out.
     *
     * @param number the varied member's; -1 for others, which always hold out
     * @param places in which of its places it does
     */
    private record Holdout(String name, int number, boolean[] places) {}

    private KnownWorlds(Regions regions, Variation variation) {
        frontier = regions.frontier();
        kinds = new int[variation.size()];
        rungs = new int[variation.size()][];
        for (int member = 0; member < kinds.length; member++) {
            Variation.Varied varied = variation.members().get(member);
            while (!frontier.kinds().get(kinds[member]).contains(varied.member())) {
                kinds[member]++;
            }
            rungs[member] = varied.positions().stream().mapToInt(regions::rung).toArray();
        }
        appointed = points(regions.appointed());
        notBlocked = points(regions.notBlocked());
        for (int rank = 0; rank < judgements.length; rank++) {
            judgements[rank] = regions.judgement(rank).orElse(null);
        }
    }

    private static int[][] points(List<List<Integer>> points) {
        return points.stream()
                .map(point -> point.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /**
     * What is known of the worlds of a sweep; empty where support may hurt, where who holds out
     * depends on others, or where a world drawn at random comes out differently.
     */
    public static Optional<Worlds> of(RuleBook book, World world, Variation variation) {
        Ladder ladder = Ladder.of(book, world);
        if (!Rehearsal.serves(world) || !ladder.bears(world)) {
            return Optional.empty();
        }
        List<String> members =
                variation.members().stream().map(Variation.Varied::member).toList();
        try (Trials trials = new Trials(book, world);
                Worlds asked = new AskedWorlds(book, world, variation)) {
            return Regions.of(book, world, trials, ladder, members)
                    .map(regions -> new KnownWorlds(regions, variation))
                    .filter(known -> known.learn(asked, variation))
                    .filter(known -> known.agrees(asked, variation))
                    .map(Worlds.class::cast);
        }
    }

    /** Learns who holds out; false where that depends on what others say. */
    private boolean learn(Worlds asked, Variation variation) {
        int[] least = new int[kinds.length];
        int[] most = new int[kinds.length];
        for (int member = 0; member < kinds.length; member++) {
            int[] ranks = rungs[member];
            int[] sorted = IntStream.range(0, ranks.length)
                    .boxed()
                    .sorted((one, other) -> Integer.compare(ranks[one], ranks[other]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            least[member] = sorted[0];
            most[member] = sorted[sorted.length - 1];
        }
        Map<String, Holdout> found = new TreeMap<>(NameOrder.BY_NAME);
        TreeSet<String> others = new TreeSet<>(asked.decide(least).holdouts());
        TreeSet<String> still = new TreeSet<>(asked.decide(most).holdouts());
        for (int member = 0; member < kinds.length; member++) {
            String name = variation.members().get(member).member();
            others.remove(name);
            still.remove(name);
            boolean[] places = new boolean[rungs[member].length];
            for (int place = 0; place < places.length; place++) {
                places[place] = holds(asked, least, member, place, name);
                if (places[place] != holds(asked, most, member, place, name)) {
                    return false;
                }
            }
            found.put(name, new Holdout(name, member, places));
        }
        others.forEach(name -> found.put(name, new Holdout(name, -1, new boolean[0])));
        holdouts.addAll(found.values());
        return others.equals(still);
    }

    private static boolean holds(Worlds asked, int[] others, int member, int place, String name) {
        int[] places = others.clone();
        places[member] = place;
        return asked.decide(places).holdouts().contains(name);
    }

    private boolean agrees(Worlds asked, Variation variation) {
        Random random = new Random(0);
        for (int i = 0; i < TRIED; i++) {
            int[] places = IntStream.range(0, kinds.length)
                    .map(member -> random.nextInt(variation.choices(member)))
                    .toArray();
            if (!decide(places).equals(asked.decide(places))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Decision decide(int[] places) {
        int[] point = new int[frontier.places()];
        for (int member = 0; member < places.length; member++) {
            for (int rung = rungs[member][places[member]]; rung > 0; rung--) {
                point[frontier.place(kinds[member], rung)]++;
            }
        }
        int rank = reaches(point, appointed) ? 2 : reaches(point, notBlocked) ? 1 : 0;
        return new Decision(judgements[rank], rank == 2 ? List.of() : holdouts(places));
    }

    private static boolean reaches(int[] point, int[][] least) {
        for (int[] one : least) {
            boolean reached = true;
            for (int i = 0; reached && i < point.length; i++) {
                reached = point[i] >= one[i];
            }
            if (reached) {
                return true;
            }
        }
        return false;
    }

    private List<String> holdouts(int[] places) {
        List<String> holding = new ArrayList<>(holdouts.size());
        for (Holdout one : holdouts) {
            if (one.number() < 0 || one.places()[places[one.number()]]) {
                holding.add(one.name());
            }
        }
        return holding;
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}

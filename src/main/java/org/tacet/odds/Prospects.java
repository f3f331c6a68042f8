package org.tacet.odds;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.FaultyInput;
import org.tacet.model.Position;
import org.tacet.scenario.Chances;
import org.tacet.session.EndState;

/**
 * What may become of the members of one world: those with chances of their own are drawn independently; where a tally
 * says how many back the candidate, those of whom nothing is said make up the number, all sets of them equally likely.
 */
final class Prospects {

    private static final double NOTHING = 1e-9;

    private final SortedMap<String, List<Option>> options = new TreeMap<>();
    private final List<String> unnamed = new ArrayList<>();
    private final Map<String, Position> now = new TreeMap<>();
    private final Map<String, Position> staying = new TreeMap<>();
    private final SortedMap<Integer, Double> backers;
    private final int known;

    /**
     * One thing that may become of a member.
     *
     * @param to the position it takes; empty where it stays as the world has it
     * @param weight its probability; for members that make up a tally 1, as their sets are what is drawn
     * @param backs true where the member then backs the candidate
     */
    public record Option(Optional<Position> to, double weight, boolean backs) {}

    /**
     * The prospects in a world.
     *
     * @param verdict the world's verdict as it is
     * @throws FaultyInput where the tally cannot be what it is said to be
     */
    Prospects(EndState verdict, Chances chances) {
        List<EndState.Stance> stances = verdict.asked().stances();
        for (EndState.Stance stance : stances) {
            now.put(stance.member(), stance.position());
            boolean objects = stance.conduct().orElse(Act.SILENT) == Act.OBJECTS;
            staying.put(stance.member(), objects ? Position.OBJECTS : stance.position());
        }
        chances.members().forEach((member, positions) -> {
            if (now.containsKey(member)) {
                options.put(member, own(member, positions));
            }
        });
        backers = chances.tally().map(Chances.Tally::backers).orElseGet(TreeMap::new);
        int others = 0;
        for (EndState.Stance stance : chances.tally().isPresent() ? stances : List.<EndState.Stance>of()) {
            if (options.containsKey(stance.member())) {
                continue;
            }
            if (stance.basis() == Basis.DEFAULT) {
                unnamed.add(stance.member());
            } else if (stance.position().backs()) {
                others++;
            }
        }
        known = others;
        chances.tally().ifPresent(this::check);
        unnamed.forEach(member -> options.put(
                member,
                List.of(new Option(Optional.of(Position.SUPPORTS), 1, true), new Option(Optional.empty(), 1, false))));
    }

    private void check(Chances.Tally tally) {
        int least = known + own(all -> all.stream().anyMatch(Option::backs));
        int most = known + unnamed.size() + own(all -> all.stream().allMatch(Option::backs));
        for (int backers : tally.backers().keySet()) {
            if (backers < least || backers > most) {
                throw new FaultyInput(List.of(tally.cannotBe("found " + backers + " backers, expected "
                        + (least > most
                                ? "no tally, as too few members are open to make it up"
                                : "from " + least + " to " + most))));
            }
        }
    }

    /** How many members with chances of their own there are whose options are such. */
    private int own(Predicate<List<Option>> such) {
        return (int) options.values().stream().filter(such).count();
    }

    private List<Option> own(String member, SortedMap<Position, Double> positions) {
        List<Option> own = new ArrayList<>();
        double left = 1;
        for (Map.Entry<Position, Double> one : positions.entrySet()) {
            left -= one.getValue();
            if (one.getValue() > 0) {
                own.add(new Option(
                        Optional.of(one.getKey()), one.getValue(), one.getKey().backs()));
            }
        }
        if (left > NOTHING) {
            own.add(new Option(Optional.empty(), left, now.get(member).backs()));
        }
        return own;
    }

    /** What may become of each member of whom anything is uncertain, in order of name. */
    public SortedMap<String, List<Option>> options() {
        return options;
    }

    /** True where the number of backers is given. */
    boolean tallied() {
        return !unnamed.isEmpty();
    }

    /** True of a member that helps to make up the tally. */
    public boolean unnamed(String member) {
        return unnamed.contains(member);
    }

    /** What an option comes to: its position; of a member that stays but objects for the sake of a rival, an objection. */
    public Position position(String member, Option option) {
        return option.to().orElseGet(() -> staying.get(member));
    }

    /** True where some member may stay as it is. */
    boolean someMayStay() {
        return options.values().stream().flatMap(List::stream).anyMatch(one -> one.to()
                .isEmpty());
    }

    /** How probable one set of unnamed backers is, when so many members with chances of their own back; 0 for others. */
    double share(int backing, int drawn) {
        return unnamed.isEmpty()
                ? 1
                : backers.getOrDefault(known + backing + drawn, 0.0)
                        / choose(unnamed.size(), drawn).doubleValue();
    }

    /** How many worlds there are. */
    BigInteger worlds() {
        BigInteger[] byBackers = {BigInteger.ONE};
        for (Map.Entry<String, List<Option>> one : options.entrySet()) {
            if (!unnamed(one.getKey())) {
                long back = one.getValue().stream().filter(Option::backs).count();
                BigInteger[] next = new BigInteger[byBackers.length + 1];
                for (int i = 0; i < next.length; i++) {
                    BigInteger with = i == 0 ? BigInteger.ZERO : byBackers[i - 1].multiply(BigInteger.valueOf(back));
                    BigInteger without = i == byBackers.length
                            ? BigInteger.ZERO
                            : byBackers[i].multiply(
                                    BigInteger.valueOf(one.getValue().size() - back));
                    next[i] = with.add(without);
                }
                byBackers = next;
            }
        }
        BigInteger all = BigInteger.ZERO;
        for (int backing = 0; backing < byBackers.length; backing++) {
            all = all.add(byBackers[backing].multiply(sets(backing)));
        }
        return all;
    }

    /** How many sets of unnamed backers there may be, when so many others back. */
    private BigInteger sets(int backing) {
        return unnamed.isEmpty()
                ? BigInteger.ONE
                : backers.keySet().stream()
                        .map(all -> choose(unnamed.size(), all - known - backing))
                        .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static BigInteger choose(int of, int some) {
        BigInteger ways = some < 0 || some > of ? BigInteger.ZERO : BigInteger.ONE;
        for (int i = 0; i < some && i < of; i++) {
            ways = ways.multiply(BigInteger.valueOf(of - i)).divide(BigInteger.valueOf(i + 1));
        }
        return ways;
    }

    /** What became of each uncertain member in one world. */
    public SortedMap<String, Option> draw(Random random) {
        SortedMap<String, Option> drawn = new TreeMap<>();
        int backing = 0;
        for (Map.Entry<String, List<Option>> one : options.entrySet()) {
            if (!unnamed(one.getKey())) {
                Option option = draw(one.getValue(), random);
                backing += option.backs() ? 1 : 0;
                drawn.put(one.getKey(), option);
            }
        }
        List<String> order = new ArrayList<>(unnamed);
        Collections.shuffle(order, random);
        int wanted = unnamed.isEmpty() ? 0 : number(random) - known - backing;
        for (int i = 0; i < order.size(); i++) {
            drawn.put(order.get(i), options.get(order.get(i)).get(i < wanted ? 0 : 1));
        }
        return drawn;
    }

    private int number(Random random) {
        double left = random.nextDouble();
        for (Map.Entry<Integer, Double> one : backers.entrySet()) {
            left -= one.getValue();
            if (left < 0) {
                return one.getKey();
            }
        }
        return backers.lastKey();
    }

    private static Option draw(List<Option> options, Random random) {
        double left = random.nextDouble();
        for (Option option : options) {
            left -= option.weight();
            if (left < 0) {
                return option;
            }
        }
        return options.get(options.size() - 1);
    }

    /** The positions that members then take, for the engine. */
    public static Map<String, Position> changes(SortedMap<String, Option> drawn) {
        Map<String, Position> changes = new TreeMap<>();
        drawn.forEach((member, option) -> option.to().ifPresent(position -> changes.put(member, position)));
        return changes;
    }
}

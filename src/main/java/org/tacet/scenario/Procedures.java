package org.tacet.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tacet.model.Body;
import org.tacet.model.Given.Majority;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.Weight;
import org.tacet.model.Given.Weighting;
import org.tacet.model.Member;
import org.tacet.model.NameOrder;
import org.tacet.model.Origin;
import org.tacet.model.Reading;
import org.tacet.model.Share;
import org.tacet.model.Words;
import org.tacet.yaml.Item;

/** The procedures that have a name, and the form in which a file writes one of its own. */
public final class Procedures {

    /** What decides where no file names a procedure. */
    static final String USUAL = "silence";

    static final List<String> KEYS = List.of("majority", "of", "weight", "blocking", "veto");

    private static final Map<String, Reading> READINGS = new LinkedHashMap<>();
    private static final Map<String, Share> SHARES =
            Map.of("two-thirds", new Share(2, 3, false), "simple-majority", new Share(1, 2, true));

    static {
        READINGS.put("unanimity", Reading.UNANIMITY);
        READINGS.put("consensus", Reading.CONSENSUS);
        READINGS.put("silence", Reading.SILENCE);
        READINGS.put("no-objection", Reading.NO_OBJECTION);
        READINGS.put("two-thirds", Reading.MAJORITY);
        READINGS.put("simple-majority", Reading.MAJORITY);
    }

    private final Roster roster;
    private final Weights weights;

    Procedures(Roster roster, Weights weights) {
        this.roster = roster;
        this.weights = weights;
    }

    /** The names of all procedures that have one. */
    public static List<String> names() {
        return List.copyOf(READINGS.keySet());
    }

    /** The facts of the body's usual procedure, of that name, which must be one of {@link #names}. */
    public static List<Record> named(String name, Origin where) {
        return named(name, true, where);
    }

    private static List<Record> named(String name, boolean usual, Origin where) {
        List<Record> facts = new ArrayList<>();
        facts.add(new Procedure(name, READINGS.get(name), usual, where));
        Optional.ofNullable(SHARES.get(name)).ifPresent(share -> facts.add(new Majority(name, share, false)));
        return facts;
    }

    /**
     * The facts of a procedure: its test, first, and what belongs to it.
     *
     * @param usual true of the body's usual one, false of one that a question names
     */
    List<Record> read(Item item, boolean usual) {
        if (!item.isText()) {
            return composed(item, usual);
        }
        String name = item.text("a procedure").orElse("");
        if (!READINGS.containsKey(name)) {
            item.unknown("procedure", name, READINGS.keySet());
            return named(USUAL, usual, item.where());
        }
        return named(name, usual, item.where());
    }

    private List<Record> composed(Item item, boolean usual) {
        Map<String, Item> fields = item.fields(KEYS);
        if (!fields.containsKey("majority") && item.isMap()) {
            item.fault("found no majority:, expected a number of seats or a fraction such as 2/3");
        }
        Optional<Share> share = Optional.ofNullable(fields.get("majority")).flatMap(Procedures::share);
        boolean voting =
                Optional.ofNullable(fields.get("of")).map(Procedures::voting).orElse(false);
        Optional<Share> weight = Optional.ofNullable(fields.get("weight")).flatMap(this::weight);
        int blocking = Optional.ofNullable(fields.get("blocking"))
                .flatMap(i -> i.count("a number of members"))
                .orElse(0);
        if (fields.containsKey("blocking") && !fields.containsKey("weight")) {
            fields.get("blocking").fault("found blocking: without weight:, expected both");
        }
        TreeSet<String> holders = new TreeSet<>(NameOrder.BY_NAME);
        Optional.ofNullable(fields.get("veto"))
                .map(i -> i.items("a list of members"))
                .orElse(List.of())
                .forEach(i -> roster.meant(i).ifPresent(meant -> holders.addAll(meant.members())));
        String name = "majority of " + share.map(Share::toString).orElse("?")
                + (voting ? " of those who vote" : "")
                + weight.map(much -> " with "
                                + Optional.ofNullable(fields.get("weight"))
                                        .flatMap(i -> i.text("a share"))
                                        .orElse("") + " of the weight")
                        .orElse("")
                + (blocking > 0 ? ", unless fewer than " + blocking + " withhold it" : "")
                + (holders.isEmpty() ? "" : " with a veto for " + Words.list(List.copyOf(holders)));
        List<Record> facts = new ArrayList<>();
        facts.add(new Procedure(name, Reading.MAJORITY, usual, item.where()));
        facts.add(new Majority(name, share.orElse(Share.seats(1)), voting));
        weight.ifPresent(much -> facts.add(new Weighting(name, much, blocking)));
        holders.forEach(holder -> facts.add(new Veto(name, holder, item.where())));
        return facts;
    }

    private static boolean voting(Item item) {
        return item.text("voting")
                .filter(word -> {
                    if (!word.equals("voting")) {
                        item.unknown("word", word, List.of("voting"));
                    }
                    return true;
                })
                .isPresent();
    }

    private Optional<Share> weight(Item item) {
        if (weights.none()) {
            item.fault("found a share of the weight in a body without weights, expected members with a weight:");
            return Optional.empty();
        }
        return item.text("a share of the weight")
                .flatMap(text -> text.matches(Item.WEIGHT)
                        ? Optional.of(Share.seats(weights.units(new BigDecimal(text))))
                        : share(item));
    }

    private static Optional<Share> share(Item item) {
        return item.text("a number of seats or a fraction").flatMap(text -> {
            Optional<Share> share = Share.parse(text);
            if (share.isEmpty()) {
                item.fault("found " + text + ", expected a number of seats, or a fraction such as 2/3");
            }
            return share;
        });
    }

    /** Reports a number that no body of that size can reach, and a veto of somebody who has no seat on that day. */
    static void reachable(Item item, List<Record> facts, Set<String> seated) {
        Map<String, Item> fields = item.fields(KEYS);
        for (Record fact : facts) {
            if (fact instanceof Majority majority
                    && majority.share().fixed()
                    && majority.share().numerator() > seated.size()) {
                fields.get("majority")
                        .fault("found " + majority.share() + ", expected at most the " + seated.size()
                                + " seats there are");
            } else if (fact instanceof Veto veto && !seated.contains(veto.member())) {
                fields.get("veto")
                        .fault("found a veto of " + veto.member() + ", who has no seat on that day, expected a member");
            }
        }
    }

    /** The weights of a body's members, in the smallest unit that any of them is written in. */
    static final class Weights {

        private final Body body;
        private final int decimals;

        Weights(Body body) {
            this.body = body;
            this.decimals = body.members().stream()
                    .flatMap(member -> member.weight().stream())
                    .mapToInt(BigDecimal::scale)
                    .max()
                    .orElse(0);
        }

        /** True where no member has a weight. */
        boolean none() {
            return body.members().stream().allMatch(member -> member.weight().isEmpty());
        }

        /** A weight in that unit; what is written finer is rounded up, so that it is asked for in full. */
        long units(BigDecimal weight) {
            return weight.movePointRight(decimals)
                    .setScale(0, java.math.RoundingMode.CEILING)
                    .longValueExact();
        }

        List<Weight> facts() {
            return body.members().stream()
                    .filter(member -> member.weight().isPresent())
                    .map(this::fact)
                    .toList();
        }

        private Weight fact(Member member) {
            return new Weight(member.name(), units(member.weight().orElseThrow()));
        }
    }
}

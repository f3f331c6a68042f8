package org.tacet.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.model.Basis;
import org.tacet.model.Fallback;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Departure;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Member;
import org.tacet.model.Position;
import org.tacet.model.Reading;
import org.tacet.model.Share;
import org.tacet.model.Standing;

/** A body, candidates, and the facts that hold from the start. */
final class RandomOpening {

    /** The day on which the course begins. */
    static final LocalDateTime START = LocalDateTime.of(2024, 3, 1, 0, 0);

    /** How many days the course lasts at most. */
    static final int DAYS = 6;

    private static final List<Procedure> NAMED = List.of(
            new Procedure("unanimity", Reading.UNANIMITY, Share.seats(0), ""),
            new Procedure("consensus", Reading.CONSENSUS, Share.seats(0), ""),
            new Procedure("silence", Reading.SILENCE, Share.seats(0), ""),
            new Procedure("silence", Reading.SILENCE, Share.seats(0), ""), // twice as often
            new Procedure("two-thirds", Reading.MAJORITY, new Share(2, 3, false), ""),
            new Procedure("simple-majority", Reading.MAJORITY, new Share(1, 2, true), ""));
    private static final Map<Position, Position> USUAL = Map.of(
            Position.UNDECLARED, Position.ACQUIESCES,
            Position.RESERVED, Position.OBJECTS,
            Position.SEEKS_ASSURANCES, Position.OBJECTS);

    private final Dice dice;
    final List<Member> body;
    final List<String> members;
    final List<String> candidates;

    RandomOpening(Dice dice) {
        this.dice = dice;
        // codes run against the order of names
        body = Stream.of("Arland", "Borduria", "Cascara", "Drusilia", "Elbonia", "Florin", "Grenyarnia")
                .limit(dice.between(1, dice.pick(List.of(2, 2, 3, 3, 4, 7))))
                .map(name -> new Member(
                        (char) ('Z' - name.charAt(0) + 'A')
                                + name.substring(1, 3).toUpperCase(),
                        name,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        ""))
                .toList();
        members = body.stream().map(Member::name).toList();
        candidates = List.of("Ann", "Bob", "Cid").subList(0, dice.pick(List.of(1, 2, 2, 3)));
    }

    /** The facts; every member and candidate has at most one condition. */
    List<Record> facts(double conditions) {
        List<Record> facts = new ArrayList<>();
        members.forEach(member -> facts.addAll(seat(member)));
        facts.addAll(procedure());
        facts.add(new Asked(dice.pick(candidates), dice.chance(0.3), ""));
        dice.some(candidates, 0.85).forEach(name -> facts.add(new Declared(name, standing(), "")));
        double told = dice.pick(List.of(0.4, 0.8, 1.0));
        candidates.forEach(
                candidate -> dice.some(members, told).forEach(member -> facts.add(declaration(member, candidate))));
        facts.addAll(assumptions());
        candidates.forEach(candidate -> dice.some(members, conditions)
                .forEach(member -> condition(member, candidate).ifPresent(facts::add)));
        if (dice.chance(0.15)) {
            LocalDateTime over = START.plusDays(dice.between(-1, DAYS)).minusNanos(1);
            facts.add(new Term("Old Hand", over.toLocalDate(), over, dice.pick(Fallback.class), ""));
        }
        return dice.shuffled(facts);
    }

    private List<Record> seat(String member) {
        LocalDateTime first = dice.chance(0.5) ? LocalDateTime.MIN : START.minusYears(9);
        Record joins = new Accession(member, first, "");
        Record leaves = new Departure(member, START.minusYears(dice.between(1, 2)), "");
        Record returns = new Accession(member, START.minusYears(1).minusDays(dice.between(0, 9)), "");
        if (dice.chance(0.85)) {
            return List.of(joins);
        }
        return dice.pick(List.of(List.of(), List.of(joins, leaves), List.of(joins, leaves, returns)));
    }

    private List<Record> procedure() {
        if (dice.chance(0.75)) {
            return List.of(dice.pick(NAMED));
        }
        List<Record> facts = new ArrayList<>();
        int whole = dice.between(1, 6);
        Share share = dice.chance(0.6)
                ? Share.seats(dice.between(1, members.size() + 1))
                : new Share(dice.between(1, whole), whole, false);
        facts.add(new Procedure("a majority", Reading.MAJORITY, share, ""));
        dice.some(members, 0.3).forEach(member -> facts.add(new Veto(member, "")));
        return facts;
    }

    private List<Record> assumptions() {
        List<Record> facts = new ArrayList<>();
        if (dice.chance(0.5)) {
            USUAL.forEach((from, to) -> facts.add(new WhenAsked(from, to, "")));
        } else {
            dice.some(List.of(Position.values()), 0.35)
                    .forEach(from -> facts.add(new WhenAsked(from, dice.pick(Position.class), "")));
        }
        return facts;
    }

    private Optional<Record> condition(String member, String candidate) {
        Trigger trigger = dice.pick(Trigger.class);
        String whom =
                switch (trigger) {
                    case WITHDRAWS -> dice.pick(candidates);
                    case FOLLOWS -> dice.pick(members);
                    default -> "";
                };
        LocalDateTime on = trigger == Trigger.ON ? moment(0) : LocalDateTime.MIN;
        int count = trigger == Trigger.SUPPORTERS ? dice.between(1, members.size()) : 0;
        Position then = dice.pick(Position.class);
        return whom.equals(member)
                ? Optional.empty()
                : Optional.of(new Condition(
                        member, candidate, trigger, whom, count, on, then, dice.chance(0.5), "a condition"));
    }

    Declaration declaration(String member, String candidate) {
        return new Declaration(member, candidate, position(), Basis.SCENARIO, dice.chance(0.5), "");
    }

    /** Any position, but often a friendly one, so that somebody is appointed now and then. */
    Position position() {
        return dice.chance(0.35) ? Position.SUPPORTS : dice.pick(Position.class);
    }

    Standing standing() {
        return dice.chance(0.7) ? Standing.OFFICIAL : dice.pick(Standing.class);
    }

    /** Some moment of the course, on that day at the earliest; seldom enough of them that many fall together. */
    LocalDateTime moment(int firstDay) {
        LocalDateTime day = START.plusDays(dice.between(firstDay, DAYS - 1));
        return dice.pick(List.of(
                day, day, day.plusHours(9), day.plusHours(15), day.plusDays(1).minusNanos(1)));
    }
}

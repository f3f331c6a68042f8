package org.tacet.session;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Basis;
import org.tacet.model.Conclusion.Holdout;
import org.tacet.model.Conclusion.Missing;
import org.tacet.model.Conclusion.Seat;
import org.tacet.model.Conclusion.Stance;
import org.tacet.model.Conclusion.Under;
import org.tacet.model.Course.Happening;
import org.tacet.model.Given.Question;
import org.tacet.model.NameOrder;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Reading;
import org.tacet.model.Resolution.CandidateOutlook;
import org.tacet.model.Resolution.Closed;
import org.tacet.model.Resolution.OfficeOutlook;
import org.tacet.model.Resolution.Running;
import org.tacet.model.World;
import org.tacet.rulebook.Facts;
import org.tacet.rulebook.FailedRules;
import org.tacet.why.Derivations;

/** Writes down, moment by moment, what happened and how things then stood. */
final class Chronicle {

    private final World world;
    private final List<Moment> moments = new ArrayList<>();
    private final List<Moment> states = new ArrayList<>();
    private final Set<String> rules = new TreeSet<>();
    private Map<List<String>, Stance> stances = Map.of();

    Chronicle(World world) {
        this.world = world;
    }

    /** How things stand before anything happens. */
    void open(Facts facts, Derivations derivations) {
        states.add(moment(LocalDateTime.MIN, "", List.of(), List.of(), moves(facts, derivations), List.of(), facts));
    }

    /** Adds a moment that has settled; moments under one label, such as one day's, make one entry. */
    void enter(
            LocalDateTime at,
            List<Happening> happenings,
            List<String> ended,
            List<String> broke,
            Facts facts,
            Derivations derivations) {
        List<String> breaks = broke;
        rules.addAll(derivations.rules());
        List<Moment.Move> moves = moves(facts, derivations);
        String label = happenings.isEmpty()
                ? world.setting().day().map(LocalDate::toString).orElse("")
                : happenings.get(0).label();
        List<String> events = Stream.concat(happenings.stream().map(Happening::says), ended.stream())
                .filter(says -> !says.isEmpty())
                .distinct()
                .toList();
        List<String> deadlines = world.setting().deadlines().entrySet().stream()
                .filter(deadline -> deadline.getValue().atTime(LocalTime.MAX).equals(at))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        Moment last = moments.isEmpty() ? null : moments.get(moments.size() - 1);
        if (last != null && last.label().equals(label)) {
            moments.remove(last);
            events = joined(last.events(), events);
            moves = joined(last.moves(), moves);
            breaks = joined(last.breaks(), breaks);
            deadlines = joined(last.deadlines(), deadlines);
        }
        moments.add(moment(at, label, events, deadlines, moves, breaks, facts));
        states.add(moments.get(moments.size() - 1));
    }

    private Moment moment(
            LocalDateTime at,
            String label,
            List<String> events,
            List<String> deadlines,
            List<Moment.Move> moves,
            List<String> breaks,
            Facts facts) {
        Outcome outcome = facts.all("office outlook", OfficeOutlook.class)
                .findFirst()
                .orElseThrow(FailedRules::inconclusive)
                .outcome();
        int seats = (int) facts.all("seats", Seat.class).count();
        return new Moment(
                at, label, events, deadlines, moves, breaks, seats, BareAnswer.holder(facts), outcome, answers(facts));
    }

    List<Moment> states() {
        return List.copyOf(states);
    }

    List<Moment> moments() {
        return List.copyOf(moments);
    }

    Set<String> rules() {
        return Set.copyOf(rules);
    }

    private List<Moment.Answer> answers(Facts facts) {
        Map<String, List<String>> holdouts =
                names(facts.all("holdouts", Holdout.class), Holdout::candidate, Holdout::member);
        Map<String, List<String>> missing =
                names(facts.all("missing", Missing.class), Missing::candidate, Missing::member);
        Set<String> put =
                facts.all("questions", Question.class).map(Question::candidate).collect(Collectors.toSet());
        Set<String> running = facts.all("running silences", Running.class)
                .map(Running::candidate)
                .collect(Collectors.toSet());
        return facts.all("outlooks", CandidateOutlook.class)
                .sorted(Comparator.comparing(
                                (CandidateOutlook one) -> !one.candidate().equals(world.candidate()))
                        .thenComparing(CandidateOutlook::candidate, NameOrder.BY_NAME))
                .map(one -> new Moment.Answer(
                        one.candidate(),
                        one.outcome(),
                        one.outcome() == Outcome.BLOCKED
                                ? holdouts.getOrDefault(one.candidate(), List.of())
                                : List.of(),
                        one.outcome() == Outcome.BLOCKED || one.outcome() == Outcome.OPEN
                                ? missing.getOrDefault(one.candidate(), List.of())
                                : List.of(),
                        put.contains(one.candidate()),
                        running.contains(one.candidate())))
                .toList();
    }

    /** The questions with a time to be decided in whose time is up, or that are agreed. */
    static List<String> ended(Facts memory) {
        Set<Closed> over = memory.all("what is over", Closed.class).collect(Collectors.toSet());
        Set<String> silences = memory.all("procedures", Under.class)
                .filter(under -> under.reading() == Reading.SILENCE)
                .map(Under::candidate)
                .collect(Collectors.toSet());
        return memory.all("questions", Question.class)
                .filter(question -> over.contains(new Closed(question.candidate(), question.put()))
                        && !question.due().equals(question.put())
                        && !question.due().equals(LocalDateTime.MAX))
                .map(question -> (silences.contains(question.candidate()) ? "the silence on " : "the time for ")
                        + question.candidate() + " ends")
                .sorted(NameOrder.BY_NAME)
                .toList();
    }

    /** The members named for each candidate, in order of name. */
    static <T> Map<String, List<String>> names(
            Stream<T> facts, Function<T, String> candidate, Function<T, String> member) {
        return facts.collect(Collectors.groupingBy(
                candidate,
                Collectors.collectingAndThen(
                        Collectors.mapping(member, Collectors.toCollection(() -> new TreeSet<>(NameOrder.BY_NAME))),
                        List::copyOf)));
    }

    private List<Moment.Move> moves(Facts facts, Derivations derivations) {
        Map<List<String>, Stance> after =
                new TreeMap<>(Comparator.comparing((List<String> key) -> key.get(0), NameOrder.BY_NAME)
                        .thenComparing(key -> key.get(1), NameOrder.BY_NAME));
        facts.all("stances", Stance.class)
                .forEach(stance -> after.put(List.of(stance.member(), stance.candidate()), stance));
        List<Moment.Move> moves = new ArrayList<>();
        after.forEach((key, stance) -> {
            Stance before = stances.get(key);
            Position was = before == null ? Position.UNDECLARED : before.position();
            boolean first = before == null || before.basis() == Basis.DEFAULT;
            if (was != stance.position()) {
                boolean moved = stance.basis() == Basis.CONDITION;
                String because = moved ? derivations.because(stance) : "";
                moves.add(new Moment.Move(key.get(0), key.get(1), was, stance.position(), first && !moved, because));
            }
        });
        stances = after;
        return moves;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}

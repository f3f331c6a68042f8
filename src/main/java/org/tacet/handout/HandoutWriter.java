package org.tacet.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tacet.compare.EveryProcedure;
import org.tacet.model.Act;
import org.tacet.model.Basis;
import org.tacet.model.Claim;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.path.PathReport;
import org.tacet.path.Paths;
import org.tacet.report.Assumptions;
import org.tacet.report.Conflict;
import org.tacet.report.Headline;
import org.tacet.report.Places;
import org.tacet.report.Text;
import org.tacet.session.EndState;

/** Puts a handout together. */
public final class HandoutWriter {

    /** Of larger bodies only the seats of which there is something to tell are listed. */
    private static final int LISTED = 64;

    private final EndState verdict;
    private final World world;
    private final Seating seating;
    private final Set<String> cited = new LinkedHashSet<>();

    private HandoutWriter(EndState verdict) {
        this.verdict = verdict;
        world = verdict.world();
        seating = new Seating(world.body());
    }

    /**
     * The handout.
     *
     * @param path the cheapest ways to the other answer; empty where none was looked for to the end
     * @param every the same facts under every procedure
     * @param changes how many changes have been made to what the scenario says
     */
    public static Handout of(EndState verdict, Optional<Paths> path, EveryProcedure every, int changes) {
        return new HandoutWriter(verdict).handout(path, every, changes);
    }

    /** The other outcome, of which a handout tells how it would come about. */
    public static Outcome other(EndState verdict) {
        return verdict.asked().outcome() == Outcome.APPOINTED ? Outcome.BLOCKED : Outcome.APPOINTED;
    }

    private Handout handout(Optional<Paths> path, EveryProcedure every, int changes) {
        EndState.Candidate asked = verdict.asked();
        List<EndState.Stance> told = asked.stances().size() <= LISTED
                ? asked.stances()
                : asked.stances().stream()
                        .filter(stance -> stance.basis() != Basis.DEFAULT)
                        .toList();
        List<Handout.Neighbours> neighbours = neighbours(told);
        List<Handout.Cited> why = verdict.why().stream()
                .map(reason -> cited(reason.says(), reason.sources()))
                .toList();
        List<Handout.Cited> assumed = Assumptions.of(verdict).stream()
                .map(one -> cited(
                        Text.sentence(one.get("says").toString()),
                        place(one.get("where").toString())))
                .toList();
        List<Handout.Reading> readings =
                every.verdicts().stream().map(this::reading).toList();
        Handout.Change change = path.map(this::change)
                .orElse(new Handout.Change("No smallest set of changes was found in the time there was.", List.of()));
        List<Conflict> conflicts = Conflict.of(verdict);
        return new Handout(
                Text.changed(world.title(), changes),
                world.setting().question(),
                Headline.of(verdict),
                setting(),
                verdict.outcome().word(),
                RoundTable.of(asked, seating),
                legend(asked),
                neighbours,
                asked.stances().size() - told.size(),
                why,
                assumed,
                change,
                readings,
                course(),
                conflicts,
                lines(),
                new ClassQuestions(verdict, change, readings, conflicts).all());
    }

    private String setting() {
        String day = world.setting().day().map(on -> Text.day(on) + " · ").orElse("");
        return day + world.body().name() + ", " + Text.count(verdict.seats(), "seat") + " · decided by "
                + world.procedure().name();
    }

    private static List<Handout.Taken> legend(EndState.Candidate asked) {
        return Arrays.stream(Position.values())
                .map(position -> new Handout.Taken(position.word(), (int) asked.stances().stream()
                        .filter(stance -> stance.position() == position)
                        .count()))
                .filter(taken -> taken.count() > 0)
                .toList();
    }

    private List<Handout.Neighbours> neighbours(List<EndState.Stance> stances) {
        Map<String, List<Handout.Seat>> groups = new LinkedHashMap<>();
        for (EndState.Stance stance : seating.round(stances)) {
            groups.computeIfAbsent(seating.group(stance.code()), key -> new ArrayList<>())
                    .add(seat(stance));
        }
        return groups.entrySet().stream()
                .map(group -> new Handout.Neighbours(group.getKey(), group.getValue()))
                .toList();
    }

    private Handout.Seat seat(EndState.Stance stance) {
        cited.addAll(stance.sources());
        return new Handout.Seat(
                stance.member(),
                stance.code(),
                stance.position().word(),
                stance.conduct().map(Act::word).orElse(""),
                verdict.asked().holdouts().contains(stance.member()),
                stance.basis() == Basis.DEFAULT
                        ? ""
                        : stance.sources().isEmpty() ? stance.basis().word() : String.join(", ", stance.sources()));
    }

    private Handout.Cited cited(String says, List<String> sources) {
        cited.addAll(sources);
        return new Handout.Cited(
                says, Text.cited(Places.brief(Places.here(sources))).strip());
    }

    private static List<String> place(String where) {
        return where.isEmpty() ? List.of() : List.of(where);
    }

    private Handout.Change change(Paths path) {
        return new Handout.Change(
                new PathReport(path, verdict).summary(),
                path.sets().stream()
                        .filter(set -> !set.moves().isEmpty())
                        .map(set -> set.moves().stream()
                                .map(move -> move.member() + ": " + move.from().participle() + " → "
                                        + move.to().participle()
                                        + (move.instead().isEmpty() ? "" : ", or: " + move.instead()))
                                .toList())
                        .toList());
    }

    private Handout.Reading reading(EndState other) {
        String procedure = other.world().procedure().name();
        return new Handout.Reading(
                procedure,
                other.outcome().word(),
                Headline.of(other),
                procedure.equals(world.procedure().name()));
    }

    private List<Handout.Moment> course() {
        List<Handout.Moment> moments = verdict.course().stream()
                .filter(moment -> !moment.events().isEmpty())
                .map(moment -> new Handout.Moment(
                        Text.moment(moment.at()),
                        moment.events().stream().map(Text::sentence).toList(),
                        moment.outcome().word()))
                .toList();
        return moments.size() < 2 ? List.of() : moments;
    }

    private List<Handout.Line> lines() {
        Map<String, List<Claim>> claims = world.claims().stream()
                .filter(claim -> cited.contains(claim.source()))
                .collect(Collectors.groupingBy(Claim::source, LinkedHashMap::new, Collectors.toList()));
        return new TreeMap<>(claims)
                .values().stream()
                        .flatMap(List::stream)
                        .sorted(java.util.Comparator.comparing(Claim::article)
                                .thenComparing(Claim::line)
                                .thenComparing(Claim::id))
                        .map(claim -> new Handout.Line(claim.source(), claim.says(), claim.attribution()))
                        .toList();
    }
}

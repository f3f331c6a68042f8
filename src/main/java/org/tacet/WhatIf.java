package org.tacet;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.BadInput;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.odds.Odds;
import org.tacet.odds.OddsFinder;
import org.tacet.path.Paths;
import org.tacet.report.ExplanationText;
import org.tacet.report.Headline;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.EndState;
import org.tacet.why.Inquiry;
import org.tacet.worlds.Limit;
import org.tacet.yaml.Nearest;

/**
 * A scenario with changes, and what can be asked of it. A value: each change gives another one, and any number of threads
 * may share it. Whatever is not as it should be - a word, a name, a file - is a {@link BadInput} that says what was found
 * and what was expected.
 */
public final class WhatIf {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int DRAWN = 10_000;

    private final Simulator simulator;
    private final String scenario;
    private final Changes changes;

    WhatIf(Simulator simulator, String scenario, Changes changes) {
        this.simulator = simulator;
        this.scenario = scenario;
        this.changes = changes;
    }

    /** The same where a member, a group or {@code everyone} holds a position, such as {@code supports}. */
    public WhatIf set(String who, String position) {
        return with(changes.setting(who + "=" + position));
    }

    /** The same where they hold it from a day on, such as {@code 2024-06-01}. */
    public WhatIf set(String who, String position, String from) {
        return with(changes.setting(who + "=" + position + "@" + from));
    }

    /** The same without an event: its day, its moment, or its keys as a file writes them. */
    public WhatIf drop(String event) {
        return with(changes.without(event));
    }

    /** The same with a chance, such as {@code Turkey=supports:0.6|objects:0.4}. */
    public WhatIf chance(String chance) {
        return with(changes.chancing(chance));
    }

    /** The same under a procedure: one of {@code unanimity}, {@code consensus}, {@code silence} and so on. */
    public WhatIf procedure(String name) {
        return with(changes.under(name));
    }

    /** The same for a day, such as {@code 2024-02-22}. */
    public WhatIf asOf(String day) {
        try {
            return asOf(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new BadInput("asOf", 1, 1, "found " + day + ", expected a day such as 2024-02-22");
        }
    }

    /** The same for a day. */
    public WhatIf asOf(LocalDate day) {
        return with(changes.on(day));
    }

    /** The same where the claims of some articles, such as {@code 001}, outweigh the others. */
    public WhatIf prefer(String... articles) {
        return with(changes.preferring(List.of(articles)));
    }

    /** The same by the rules of a folder of rule files. */
    public WhatIf rules(Path folder) {
        return new WhatIf(simulator.by(folder), scenario, changes);
    }

    private WhatIf with(Changes other) {
        return new WhatIf(simulator, scenario, other);
    }

    /** Plays it. */
    public Verdict run() {
        EndState state = state();
        if (!state.faults().isEmpty() && changes.equals(Changes.NONE)) {
            throw new BadInput(state.faults());
        }
        return Verdict.of(state);
    }

    /** How it would have come out day by day, were the question put then: an outcome by day or moment, in order of time. */
    public Map<String, String> timeline() {
        Map<String, String> days = new LinkedHashMap<>();
        state().course()
                .forEach(moment -> days.put(moment.label(), moment.outcome().word()));
        return days;
    }

    /** The whole derivation of the answer, as the command line tells it. */
    public String explain() {
        return explanation(new Inquiry.Why());
    }

    /** What a member does once the question is put, and why. */
    public String explain(String member) {
        World world = world();
        return explanation(new Inquiry.Part(member(world, member)));
    }

    /** Why the answer is not another outcome. */
    public String whyNot(String outcome) {
        return explanation(new Inquiry.WhyNot(outcome(outcome)));
    }

    private String explanation(Inquiry inquiry) {
        World world = world();
        return ExplanationText.of(
                Headline.of(simulator.play(world)), simulator.explain(world, inquiry), Integer.MAX_VALUE);
    }

    /** The smallest sets of changes after which the candidate is appointed, each as {@code Turkey=supports}. */
    public List<List<String>> path() {
        return path("appointed");
    }

    /** The smallest sets of changes that lead to an outcome, the cheapest of them; within half a minute. */
    public List<List<String>> path(String outcome) {
        EndState state = state();
        List<String> members =
                state.world().body().members().stream().map(Member::name).toList();
        Paths paths = simulator.path(state, outcome(outcome), members, false, 100, Optional.empty(), Limit.of(LIMIT));
        return paths.sets().stream()
                .map(set -> set.moves().stream().map(paths::option).toList())
                .toList();
    }

    /** The answers under all procedures: an outcome by procedure. */
    public Map<String, String> compareProcedures() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        simulator
                .procedures(world())
                .forEach(state -> outcomes.put(
                        state.world().procedure().name(), state.outcome().word()));
        return outcomes;
    }

    /** The probability of each outcome, from 0 to 1, by what the scenario leaves to chance; drawn where it cannot be exact. */
    public Map<String, Double> odds() {
        Scenario read = simulator.read(scenario, changes);
        OddsFinder finder = simulator.odds(read, scenario, changes);
        try (finder) {
            Odds odds = finder.exact(0).orElseGet(() -> finder.sampled(DRAWN, 0, (done, of) -> {}));
            Map<String, Double> outcomes = new LinkedHashMap<>();
            odds.outcomes().forEach((outcome, probability) -> outcomes.put(outcome.word(), probability));
            return outcomes;
        }
    }

    private World world() {
        return simulator.read(scenario, changes).world();
    }

    private EndState state() {
        return simulator.play(world());
    }

    private static String member(World world, String spelled) {
        return world.body().members().stream()
                .filter(one -> Nearest.fold(one.name()).equals(Nearest.fold(spelled))
                        || Nearest.fold(one.code()).equals(Nearest.fold(spelled))
                        || one.also().stream()
                                .anyMatch(also -> Nearest.fold(also).equals(Nearest.fold(spelled))))
                .map(Member::name)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "member",
                        1,
                        1,
                        "found " + spelled + ", expected a member of "
                                + world.body().name()
                                + Nearest.hint(
                                        spelled,
                                        world.body().members().stream()
                                                .map(Member::name)
                                                .toList())));
    }

    private static Outcome outcome(String word) {
        List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
        if (!words.contains(word)) {
            throw new BadInput(
                    "outcome",
                    1,
                    1,
                    "found the outcome " + word + ", expected one of " + String.join(", ", words)
                            + Nearest.hint(word, words));
        }
        return Outcome.values()[words.indexOf(word)];
    }
}

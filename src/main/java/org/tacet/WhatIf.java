package org.tacet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tacet.compare.ComparisonText;
import org.tacet.model.Member;
import org.tacet.model.World;
import org.tacet.odds.OddsFinder;
import org.tacet.path.PathQuestion;
import org.tacet.path.Paths;
import org.tacet.report.FactsReport;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Chances;
import org.tacet.scenario.OptionWords;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.EndState;
import org.tacet.sweep.Rows;
import org.tacet.sweep.Sweep;
import org.tacet.sweep.Swept;

/**
 * A scenario with changes, and what can be asked of it. It never changes itself: each change gives another one, and any
 * number of threads may share it. Every question reads the scenario anew, so that an edited file counts at once.
 *
 * <p>Names of members, positions, procedures and outcomes are the words of scenario files; a member goes by its name, its
 * code or an alias, in any letter case. Several members are set apart by commas, and a name with a comma, {@code =} or
 * {@code |} in it stands in double quotes. Days are written as {@code 2024-02-22}. Whatever is not as it should be - a word,
 * a name, a file - is a {@link BadInput}: words that cannot be meant at once, all others with the first question.
 */
public final class WhatIf {

    /** Explanations are told to the last line. */
    private static final int WHOLE = Integer.MAX_VALUE;

    private final Simulator simulator;
    private final String scenario;
    private final Changes changes;

    WhatIf(Simulator simulator, String scenario, Changes changes) {
        this.simulator = simulator;
        this.scenario = scenario;
        this.changes = changes;
    }

    /** The same with a change, such as {@code Turkey,Hungary=acquiesces} or {@code Turkey=supports@2024-06-01}. */
    public WhatIf set(String change) {
        return with(() -> changes.setting(change));
    }

    /** The same where members, a group or {@code everyone} hold a position, such as {@code supports}. */
    public WhatIf set(String who, String position) {
        return set(who + "=" + position);
    }

    /** The same where they hold it from a day on. */
    public WhatIf set(String who, String position, String from) {
        return set(who + "=" + position + "@" + from);
    }

    /** The same without some events: those of a day or at a moment, or those with keys as a file writes them. */
    public WhatIf drop(String event) {
        return with(() -> changes.without(event));
    }

    /** The same with all events that {@link #drop} took out. */
    public WhatIf keepAll() {
        return with(() -> changes.without(List.of()));
    }

    /** The same with a chance, such as {@code Turkey=supports:0.6|objects:0.4}; each from 0 to 1, together at most 1. */
    public WhatIf chance(String chance) {
        return with(() -> changes.chancing(chance));
    }

    /** The same under a procedure, one of {@link Simulator#procedures}. */
    public WhatIf procedure(String name) {
        return with(() -> changes.under(name));
    }

    /** The same for a day. */
    public WhatIf asOf(String day) {
        return asOf(BadInput.orElse(() -> OptionWords.day("--as-of", day)));
    }

    /** The same for a day. */
    public WhatIf asOf(LocalDate day) {
        return with(() -> changes.on(day));
    }

    /** The same where the claims of some articles, such as {@code 001}, outweigh the others. */
    public WhatIf prefer(String... articles) {
        return with(() -> changes.preferring(List.of(articles)));
    }

    /** The same by the rules of a folder of {@code .drl} files, in place of the simulator's. */
    public WhatIf rules(Path folder) {
        return new WhatIf(simulator.by(folder), scenario, changes);
    }

    private WhatIf with(Supplier<Changes> other) {
        return new WhatIf(simulator, scenario, BadInput.orElse(other));
    }

    /** How it comes out. */
    public Verdict run() {
        return Verdict.of(state());
    }

    /** How it would come out day by day, were the question put then: outcomes by day or moment, in order of time. */
    public Map<String, String> timeline() {
        Map<String, String> days = new LinkedHashMap<>();
        state().course()
                .forEach(moment -> days.put(moment.label(), moment.outcome().word()));
        return days;
    }

    /** Why it comes out as it does, down to lines of articles and files; as the command line tells it. */
    public String explain() {
        return read().explain().text(WHOLE);
    }

    /** What a member does once the question is put, and why. */
    public String explain(String member) {
        return read().explainMember(member).text(WHOLE);
    }

    /** Why it does not come out another way, such as {@code appointed}. */
    public String whyNot(String outcome) {
        return read().whyNot(outcome).text(WHOLE);
    }

    /** As {@link #path(String, String...)}, to {@code appointed}. */
    public List<List<String>> path() {
        return path("appointed");
    }

    /**
     * The smallest sets of changes that lead to an outcome: the cheapest five of them, each change as {@link #set(String)}
     * takes it. There is none where no set does, or none is found within half a minute.
     *
     * @param fixed members that do not move
     */
    public List<List<String>> path(String outcome, String... fixed) {
        Paths paths = read().withoutDisputes().path(PathQuestion.to(outcome).fixing(List.of(fixed)));
        return paths.sets().stream()
                .map(set -> set.moves().stream().map(paths::option).toList())
                .toList();
    }

    /** What another scenario has otherwise, and what of it changed the outcome; as the command line tells it. */
    public String compare(WhatIf other) {
        return ComparisonText.of(read().compare(other.read(), PathQuestion.USUAL_LIMIT));
    }

    /** The outcomes under all procedures, by the name of the procedure. */
    public Map<String, String> compareProcedures() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (EndState state : read().withoutDisputes().procedures().verdicts()) {
            outcomes.put(state.world().procedure().name(), state.outcome().word());
        }
        return outcomes;
    }

    /**
     * Every combination of stances.
     *
     * @param vary the positions that members take in turn, such as {@code Turkey,Hungary=supports|objects}
     */
    public Worlds sweep(String... vary) {
        Sweep sweep = read().withoutDisputes().sweep(List.of(vary));
        Swept swept = sweep.run(Runtime.getRuntime().availableProcessors(), Rows.Form.NONE, rows -> true);
        Map<String, Long> outcomes = new LinkedHashMap<>();
        swept.counts().forEach((outcome, count) -> outcomes.put(outcome.word(), count));
        return new Worlds(swept.worlds(), outcomes, new TreeMap<>(swept.pivotal()));
    }

    /**
     * What came of all worlds of a sweep.
     *
     * @param count how many there are
     * @param outcomes in how many of them each outcome comes about
     * @param pivotal by member: in how many of them it alone, by another of its varied positions, changes the outcome
     */
    public record Worlds(long count, Map<String, Long> outcomes, Map<String, Long> pivotal) {}

    /**
     * The probability of each outcome that is possible, from 0 to 1, by what the scenario leaves to chance; where it cannot
     * be exact, by worlds that are drawn, each time the same.
     */
    public Map<String, Double> odds() {
        Map<String, Double> outcomes = new LinkedHashMap<>();
        read().odds(OddsFinder.USUAL_RUNS, OddsFinder.USUAL_SEED, false, PathQuestion.USUAL_LIMIT)
                .outcomes()
                .forEach((outcome, probability) -> outcomes.put(outcome.word(), probability));
        return outcomes;
    }

    /** The claims that are known on the day, with their sources; as the command line tells them. */
    public String facts() {
        return new FactsReport(read().state()).text();
    }

    /** Where the articles disagree, and what was concluded; as the command line tells it. */
    public String conflicts() {
        return new FactsReport(read().state()).conflictsText();
    }

    /** The names of the members of the body, in order. */
    public List<String> members() {
        return read().world().body().members().stream().map(Member::name).toList();
    }

    /** The scenario as it is read now, for answers in full. */
    public Situation read() {
        return BadInput.orElse(
                () -> new Situation(this, simulator.read(scenario, changes), changes.equals(Changes.NONE)));
    }

    private EndState state() {
        return read().withoutDisputes().state();
    }

    /** The world with one course of the events that are left to chance. */
    World world(Optional<LocalDate> day, Chances.Course course) {
        return simulator.read(scenario, changes.with(day, course)).world();
    }

    RuleBook book() {
        return simulator.book();
    }
}

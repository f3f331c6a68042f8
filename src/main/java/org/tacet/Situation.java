package org.tacet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tacet.compare.Comparison;
import org.tacet.compare.EveryProcedure;
import org.tacet.model.Fault;
import org.tacet.model.FaultyInput;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Origin;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.odds.Odds;
import org.tacet.odds.OddsFinder;
import org.tacet.path.PathQuestion;
import org.tacet.path.Paths;
import org.tacet.power.Power;
import org.tacet.power.PowerFinder;
import org.tacet.report.Explained;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Chances;
import org.tacet.scenario.MemberNames;
import org.tacet.scenario.OptionWords;
import org.tacet.scenario.Scenario;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.sweep.Sweep;
import org.tacet.sweep.VaryText;
import org.tacet.why.Inquiry;
import org.tacet.worlds.Limit;

/**
 * A scenario that has been read, and the answers to what is asked of it in full, as reports show them; {@link WhatIf} gives
 * the same in plain words. It never changes, and any number of threads may share it. What is wrong is a {@link BadInput}.
 */
public final class Situation {

    private final WhatIf whatIf;
    private final Scenario scenario;
    private final boolean asWritten;
    private Optional<EndState> state = Optional.empty();

    /**
     * A situation.
     *
     * @param whatIf by what it was read
     * @param asWritten true where nothing has been changed, so that the files answer for all that is wrong
     */
    Situation(WhatIf whatIf, Scenario scenario, boolean asWritten) {
        this.whatIf = whatIf;
        this.scenario = scenario;
        this.asWritten = asWritten;
    }

    /** All that the rules are told. */
    public World world() {
        return scenario.world();
    }

    /** What looks like a mistake, but is none. */
    public List<Fault> warnings() {
        return world().setting().warnings();
    }

    /** True where the scenario leaves something to chance, which {@link #odds} alone draws; all else takes it as written. */
    public boolean leavesToChance() {
        return !scenario.chances().none();
    }

    /** The same without what only disputes among articles rest on, for answers that do not tell of these. */
    public Situation withoutDisputes() {
        return with(world().withoutDisputes(), asWritten);
    }

    /**
     * The same where members hold positions on the candidate asked about, as the option {@code --set} has it.
     *
     * @param positions by the name of the member; it is told by its code
     */
    public Situation holding(Map<String, Position> positions) {
        List<String> layers = world().body().members().stream()
                .filter(member -> positions.containsKey(member.name()))
                .map(member -> "--set " + member.code() + "="
                        + positions.get(member.name()).word())
                .sorted()
                .toList();
        return positions.isEmpty() ? this : with(world().with(positions).telling(layers), false);
    }

    /** The same where positions come to others once asked, in place of all that the scenario assumes of it. */
    public Situation assuming(Map<Position, Position> assumed) {
        List<Record> facts = new ArrayList<>(world().opening());
        facts.removeIf(WhenAsked.class::isInstance);
        assumed.forEach((position, then) -> facts.add(new WhenAsked(position, then, new Origin.Option("--assume"))));
        return with(world().opening(facts), false);
    }

    private Situation with(World world, boolean same) {
        return new Situation(
                whatIf, new Scenario(world, scenario.chances(), scenario.expect(), scenario.groups()), same);
    }

    /** How it comes out; played when it is first asked for. */
    public synchronized EndState state() {
        if (state.isEmpty()) {
            state = Optional.of(BadInput.orElse(this::played));
        }
        return state.get();
    }

    private EndState played() {
        EndState played = Session.play(book(), world());
        if (asWritten && !played.faults().isEmpty()) {
            throw new FaultyInput(played.faults());
        }
        return played;
    }

    /** Why it comes out as it does. */
    public Explained explain() {
        return explained(Inquiry.Why::new);
    }

    /** What a member does once the question is put, and why; by its name, its code or an alias. */
    public Explained explainMember(String member) {
        return explained(() -> new Inquiry.Part(new MemberNames(scenario).member("--member", member)));
    }

    /** What a rule concluded, or why it concluded nothing; by its name or a part of it that no other has. */
    public Explained explainRule(String rule) {
        return explained(() -> new Inquiry.By(book().named(rule).name()));
    }

    /** Why it does not come out another way; an appointment is that of the candidate asked about. */
    public Explained whyNot(String outcome) {
        return explained(() -> new Inquiry.WhyNot(OptionWords.outcome("--why-not", outcome)));
    }

    private Explained explained(Supplier<Inquiry> asked) {
        return BadInput.orElse(() -> {
            Inquiry inquiry = asked.get();
            return Explained.of(book(), state(), inquiry);
        });
    }

    /** The smallest sets of stance changes that lead to an outcome. */
    public Paths path(PathQuestion question) {
        return BadInput.orElse(() -> question.answer(book(), scenario, state()));
    }

    /**
     * What another situation has otherwise, and what of it changed the outcome.
     *
     * @param limit how long to look for that at most, such as {@code 30s}
     */
    public Comparison compare(Situation other, String limit) {
        return BadInput.orElse(() -> {
            EndState from = state();
            EndState to = other.state();
            return Comparison.of(book(), from, to, Limit.of(OptionWords.time("--limit", limit)));
        });
    }

    /** The same facts under every procedure. */
    public EveryProcedure procedures() {
        return BadInput.orElse(() -> EveryProcedure.of(book(), world()));
    }

    /**
     * The power of each member that has a seat at the end, under the procedure.
     *
     * @param limit how long to look for it at most, such as {@code 30s}
     */
    public Power power(String limit) {
        List<String> seated =
                state().asked().stances().stream().map(EndState.Stance::member).toList();
        return BadInput.orElse(() -> {
            Limit until = Limit.of(OptionWords.time("--limit", limit));
            return new PowerFinder(book(), world(), seated, until).find();
        });
    }

    /**
     * The probability of each outcome: exact where that can be found, and otherwise from worlds that are drawn.
     *
     * @param runs how many worlds are drawn, at least 1
     * @param seed the same seed draws the same worlds
     * @param drawn true to draw worlds, also where exact odds could be found
     * @param limit how long to look for them at most, such as {@code 30s}
     */
    public Odds odds(int runs, long seed, boolean drawn, String limit) {
        return BadInput.orElse(() -> {
            try (OddsFinder finder =
                    new OddsFinder(book(), scenario.chances(), this::world, OptionWords.time("--limit", limit))) {
                Optional<Odds> exact = drawn ? Optional.empty() : finder.exact(seed);
                return exact.orElseGet(() -> finder.sampled(runs, seed));
            }
        });
    }

    private World world(Chances.Course course) {
        return course.equals(Chances.Course.AS_WRITTEN)
                ? world()
                : whatIf.world(world().setting().day(), course);
    }

    /** A sweep through every combination of stances, such as {@code Turkey,Hungary=supports|objects}, to its end. */
    public Sweep sweep(List<String> vary) {
        return BadInput.orElse(() -> new Sweep(book(), world(), VaryText.read(vary, scenario)));
    }

    /**
     * A sweep that ends in time.
     *
     * @param limit how long to go on at most from now, such as {@code 30s}
     */
    public Sweep sweep(List<String> vary, String limit) {
        return BadInput.orElse(() -> sweep(vary).until(Limit.of(OptionWords.time("--limit", limit))));
    }

    private RuleBook book() {
        return whatIf.book();
    }
}

package org.tacet.junit;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.tacet.Verdict;
import org.tacet.Verdict.Because;

/**
 * Assertions on a verdict; what fails tells the derivation of what came instead.
 *
 * <pre>{@code
 * assertThat(simulator.scenario("baseline").run()).isBlockedBy("Hungary", "Turkey").cites("002:9");
 * }</pre>
 */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

    private VerdictAssert(Verdict verdict) {
        super(verdict, VerdictAssert.class);
    }

    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    /** The candidate asked about is appointed. */
    public VerdictAssert isAppointed() {
        return hasOutcome("appointed");
    }

    /**
     * The candidate asked about fares so.
     *
     * @param outcome such as {@code blocked} or {@code open}
     */
    public VerdictAssert hasOutcome(String outcome) {
        isNotNull();
        return holds(actual.outcome().equals(outcome), "the outcome " + outcome);
    }

    /** The candidate asked about is blocked, and exactly these hold out; by name, in any order. */
    public VerdictAssert isBlockedBy(String... members) {
        hasOutcome("blocked");
        return holds(
                new TreeSet<>(actual.holdouts()).equals(new TreeSet<>(Arrays.asList(members))),
                "exactly these to hold out: " + String.join(", ", members));
    }

    /** The reasons rest on these lines, among others; such as {@code 002:9}. */
    public VerdictAssert cites(String... lines) {
        isNotNull();
        List<String> cited = actual.why().stream()
                .flatMap(because -> because.sources().stream())
                .toList();
        return holds(cited.containsAll(List.of(lines)), "reasons that cite " + String.join(", ", lines));
    }

    /** A rule concluded one of the reasons; by its name or a part of it. */
    public VerdictAssert isConcludedBy(String rule) {
        isNotNull();
        return holds(
                actual.why().stream().anyMatch(because -> because.rule().contains(rule)),
                "a reason that the rule \"" + rule + "\" concluded");
    }

    /** What the answer rests on besides what is reported. */
    public Rests rests() {
        isNotNull();
        return new Rests();
    }

    /** What the answer rests on besides what is reported. */
    public final class Rests {

        private Rests() {}

        /** Something is assumed or taken for granted; a part of the sentence that tells it. */
        public VerdictAssert onAssumption(String part) {
            return holds(
                    actual.assumed().stream().anyMatch(assumed -> assumed.contains(part)),
                    "to rest on an assumption with \"" + part + "\"");
        }

        /** Nothing is assumed nor taken for granted. */
        public VerdictAssert onNoAssumption() {
            return holds(actual.assumed().isEmpty(), "to rest on no assumption");
        }
    }

    private VerdictAssert holds(boolean holds, String expected) {
        if (!holds) {
            failWithMessage("%s", "expected " + expected + ", but:\n" + derivation());
        }
        return this;
    }

    private String derivation() {
        return actual.headline()
                + "\n"
                + actual.why().stream().map(VerdictAssert::line).collect(Collectors.joining())
                + actual.assumed().stream()
                        .map(assumed -> "  assumed: " + assumed + "\n")
                        .collect(Collectors.joining());
    }

    private static String line(Because because) {
        return "  - " + because.says() + " [" + String.join(", ", because.sources()) + "] by \"" + because.rule()
                + "\"\n";
    }
}

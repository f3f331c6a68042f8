package org.tacet.expect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tacet.expect.Checkpoint.Amendment;
import org.tacet.model.NameOrder;
import org.tacet.model.Origin;
import org.tacet.model.Outcome;
import org.tacet.scenario.Expectation;
import org.tacet.yaml.Edits;

/** What came out otherwise than expected at one time. */
final class Differences {

    private final Expectation expected;
    private final String when;
    private final List<String> failures = new ArrayList<>();
    private final List<Amendment> amendments = new ArrayList<>();

    /**
     * None so far.
     *
     * @param when what each line begins with
     */
    Differences(Expectation expected, String when) {
        this.expected = expected;
        this.when = when;
    }

    Checkpoint checkpoint(String label, Optional<Origin> where) {
        return new Checkpoint(label, where, List.copyOf(failures), List.copyOf(amendments), Optional.empty());
    }

    void add(String failure) {
        failures.add(when + failure);
    }

    void outcome(Outcome came) {
        compare("outcome", expected.outcome().map(Outcome::word), came.word(), came.word());
    }

    /** Empty where nobody was appointed. */
    void appointee(Optional<String> came) {
        compare(
                "appointee",
                expected.appointee(),
                came.orElse(Expectation.NOBODY),
                came.map(Edits::name).orElse("null"));
    }

    void seats(int came) {
        compare("seats", expected.seats().map(String::valueOf), String.valueOf(came), String.valueOf(came));
    }

    void members(String key, Optional<List<String>> wanted, List<String> came) {
        String instead = sorted(came).stream().map(Edits::name).collect(Collectors.joining(", ", "[", "]"));
        compare(key, wanted.map(Differences::set), set(came), instead);
    }

    private void compare(String key, Optional<String> wanted, String came, String instead) {
        if (wanted.isPresent() && !wanted.get().equals(came)) {
            add(key + ": expected " + wanted.get() + ", came " + came);
            amendments.add(new Amendment(expected.values().get(key), instead));
        }
    }

    private static String set(List<String> names) {
        return sorted(names).stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted(NameOrder.BY_NAME).toList();
    }
}

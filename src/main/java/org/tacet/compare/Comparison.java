package org.tacet.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.why.Reason;
import org.tacet.worlds.Limit;

/**
 * Two scenarios side by side: what they say differently, and which of these differences changed the outcome. A
 * difference changed it if the second scenario has the first one's outcome once it is put back; the engine is asked.
 *
 * @param differences in order of topic
 * @param restoring differences that, put back together, restore the first outcome, while none of them can be left out;
 *     empty where the outcomes are equal
 * @param proven false where the time was up before all had been tried: another difference may restore the first outcome
 *     alone, and of those that do together some may be left out
 */
public record Comparison(
        EndState from, EndState to, List<Difference> differences, List<Difference> restoring, boolean proven) {

    /**
     * Compares two worlds that have been played.
     *
     * @param until how long to look at most for what changed the outcome
     */
    public static Comparison of(RuleBook book, EndState from, EndState to, Limit until) {
        Exchange exchange = new Exchange(from.world(), to.world());
        BareAnswer first = judgement(from);
        boolean same = judgement(to).equals(first);
        AtomicBoolean late = new AtomicBoolean();
        Predicate<List<Topic>> restores = put -> {
            late.compareAndSet(false, !same && until.over());
            return !same
                    && !late.get()
                    && Session.judge(book, exchange.restored(Set.copyOf(put))).equals(first);
        };
        List<Difference> differences = exchange.differing().stream()
                .map(topic -> Difference.of(topic, exchange, restores.test(List.of(topic))))
                .toList();
        List<Topic> restoring = same ? List.of() : smallest(differences, restores);
        return new Comparison(
                from,
                to,
                differences,
                differences.stream()
                        .filter(difference -> restoring.contains(difference.topic()))
                        .toList(),
                !late.get());
    }

    private static BareAnswer judgement(EndState verdict) {
        return new BareAnswer(verdict.outcome(), verdict.appointee());
    }

    /** The first difference that restores the outcome alone, or else all but those that can be left out. */
    private static List<Topic> smallest(List<Difference> differences, Predicate<List<Topic>> restores) {
        List<Topic> alone = differences.stream()
                .filter(Difference::restoresAlone)
                .map(Difference::topic)
                .limit(1)
                .toList();
        List<Topic> all = differences.stream().map(Difference::topic).toList();
        return alone.isEmpty() ? shrunk(all, restores) : alone;
    }

    /**
     * Leaves out what can be left out, the last ones first, in runs that get shorter. One that had to stay may be left
     * out once others are gone, so it is tried until nothing more goes.
     */
    private static List<Topic> shrunk(List<Topic> all, Predicate<List<Topic>> restores) {
        List<Topic> kept = all;
        int before;
        do {
            before = kept.size();
            for (int run = Math.max(1, before / 2); run > 0; run /= 2) {
                for (int end = kept.size(); end > 0; end -= run) {
                    List<Topic> fewer = new ArrayList<>(kept);
                    fewer.subList(Math.max(0, end - run), end).clear();
                    kept = restores.test(fewer) ? fewer : kept;
                }
            }
        } while (kept.size() < before);
        return kept;
    }

    /** True where the answer for the office is the same, and the same person has it. */
    public boolean sameOutcome() {
        return judgement(from).equals(judgement(to));
    }

    /** The reasons of the first outcome that the second does not have. */
    public List<Reason> fellAway() {
        return without(from, to);
    }

    /** The reasons of the second outcome that the first does not have. */
    public List<Reason> tookTheirPlace() {
        return without(to, from);
    }

    private static List<Reason> without(EndState one, EndState other) {
        Set<String> said = other.why().stream().map(Reason::says).collect(Collectors.toSet());
        return one.why().stream()
                .filter(reason -> !said.contains(reason.says()))
                .toList();
    }
}

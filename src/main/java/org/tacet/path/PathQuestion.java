package org.tacet.path;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.WrongWord;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.MemberNames;
import org.tacet.scenario.OptionWords;
import org.tacet.scenario.Scenario;
import org.tacet.session.EndState;
import org.tacet.worlds.Limit;

/**
 * What is asked of a path, in words.
 *
 * @param to the outcome that is wanted
 * @param fixed members that do not move
 * @param among the only members that may move; everyone where it is empty
 * @param all true for all smallest sets, false for the cheapest of them
 * @param most how many sets are named at most
 * @param from the day or moment from which a change holds; empty for when the question was put last
 * @param limit how long to search at most, such as {@code 30s} or {@code 5m}
 */
public record PathQuestion(
        String to, List<String> fixed, List<String> among, boolean all, int most, Optional<String> from, String limit) {

    /** How long a search takes at most, where nobody says so. */
    public static final String USUAL_LIMIT = "30s";

    /** So many of the cheapest sets are named. */
    public static final int FEW = 5;

    /** So many of all sets are named. */
    public static final int MANY = 1_000;

    /** The cheapest sets that lead to an outcome, whoever moves. */
    public static PathQuestion to(String outcome) {
        return new PathQuestion(outcome, List.of(), List.of(), false, FEW, Optional.empty(), USUAL_LIMIT);
    }

    /** The same where members do not move. */
    public PathQuestion fixing(List<String> members) {
        return new PathQuestion(to, members, among, all, most, from, limit);
    }

    /** The same, searched for as long as this. */
    public PathQuestion within(String time) {
        return new PathQuestion(to, fixed, among, all, most, from, time);
    }

    /**
     * Searches.
     *
     * @param state how the scenario comes out as it is
     * @throws WrongWord where a word means nothing
     */
    public Paths answer(RuleBook book, Scenario scenario, EndState state) {
        Outcome goal = OptionWords.outcome("--to", to);
        Optional<LocalDateTime> since = from.map(day -> OptionWords.moment("--from", day));
        Limit until = Limit.of(OptionWords.time("--limit", limit));
        return new PathFinder(book, state, goal, movable(scenario), since, until).find(all, most);
    }

    private List<String> movable(Scenario scenario) {
        MemberNames names = new MemberNames(scenario);
        List<String> movable = new ArrayList<>(names.members("--among", among));
        if (among.isEmpty()) {
            scenario.world().body().members().stream().map(Member::name).forEach(movable::add);
        }
        movable.removeAll(names.members("--fixed", fixed));
        return movable;
    }
}

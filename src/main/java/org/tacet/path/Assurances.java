package org.tacet.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Await;
import org.tacet.model.Given.Trigger;
import org.tacet.model.Origin;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.Session;
import org.tacet.worlds.Trials;

/** Whether an assurance would do in the place of a member's change, where the member waits for one. */
final class Assurances {

    private final RuleBook book;
    private final Trials trials;
    private final World world;
    private final Goal goal;

    Assurances(RuleBook book, Trials trials, World world, Goal goal) {
        this.trials = trials;
        this.book = book;
        this.world = world;
        this.goal = goal;
    }

    /** What would do as well, such as {@code assure Turkey}; empty where nothing would. */
    String of(String member, Map<String, Position> changes) {
        boolean waits = world.opening(Await.class).stream()
                .anyMatch(await -> await.member().equals(member)
                        && await.candidate().equals(world.candidate())
                        && await.trigger() == Trigger.ASSURED);
        if (!waits) {
            return "";
        }
        Map<String, Position> others = new HashMap<>(changes);
        others.remove(member);
        World changed = trials.changed(others);
        List<Record> facts = new ArrayList<>(changed.opening());
        facts.add(new Assurance(member, world.candidate(), world.candidate(), Origin.NOBODY));
        boolean reached = goal.reached(Session.judge(book, changed.opening(facts)));
        return reached ? "assure " + member : "";
    }
}

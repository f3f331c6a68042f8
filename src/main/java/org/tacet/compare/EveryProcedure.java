package org.tacet.compare;

import java.util.ArrayList;
import java.util.List;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Origin;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Procedures;
import org.tacet.session.EndState;
import org.tacet.session.Session;

/**
 * The same facts under every procedure that has a name.
 *
 * @param verdicts one for each procedure, in the procedures' order; the scenario's own first where it has no name
 */
public record EveryProcedure(List<EndState> verdicts) {

    public static EveryProcedure of(RuleBook book, World world) {
        List<EndState> verdicts = new ArrayList<>();
        if (!Procedures.names().contains(world.procedure().name())) {
            verdicts.add(Session.play(book, world));
        }
        Procedures.names().forEach(name -> verdicts.add(Session.play(book, under(name, world))));
        return new EveryProcedure(List.copyOf(verdicts));
    }

    private static World under(String name, World world) {
        List<Record> facts = new ArrayList<>(world.opening());
        facts.removeIf(fact -> fact instanceof Procedure procedure && procedure.usual());
        facts.addAll(Procedures.named(name, new Origin.Option("--procedure")));
        return world.opening(facts);
    }

    /** True where this is the scenario's own procedure, and one without a name. */
    public static boolean own(EndState verdict) {
        return !Procedures.names().contains(verdict.world().procedure().name());
    }
}

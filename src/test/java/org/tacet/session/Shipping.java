package org.tacet.session;

import java.io.InputStream;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleBooks;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;

/** The shipped rules, and scenarios read as the front door reads them, for tests of the rooms behind it. */
public final class Shipping {

    /** The shipped rules as the program has them. */
    public static final RuleBook BOOK = RuleBooks.in(Shipped.open().rules(), "rules");

    private Shipping() {}

    /** A scenario by path or name. */
    public static Scenario read(String scenario, Changes changes) {
        return read(Shipped.open(), scenario, changes);
    }

    /** A scenario beside other bodies, articles and scenarios than the shipped ones. */
    public static Scenario read(Shipped shelf, String scenario, Changes changes) {
        return new Scenarios(shelf, InputStream.nullInputStream(), facts -> Session.official(BOOK, facts))
                .read(scenario, changes);
    }

    /** How it comes out. */
    public static EndState played(String scenario, Changes changes) {
        return Session.play(BOOK, read(scenario, changes).world());
    }
}

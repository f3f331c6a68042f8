package org.tacet.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.tacet.engine.Decision;
import org.tacet.engine.Rehearsal;
import org.tacet.engine.RuleBook;
import org.tacet.engine.Session;
import org.tacet.model.World;

/** Asks the engine about every world: in one live session where that can be, in a new session for each where not. */
final class AskedWorlds implements Worlds {

    private static final int UNTOLD = -1;

    private final RuleBook book;
    private final World world;
    private final Variation variation;
    private final Optional<Rehearsal> rehearsal;
    private final int[] told;

    AskedWorlds(RuleBook book, World world, Variation variation) {
        this.book = book;
        this.world = world;
        this.variation = variation;
        this.rehearsal = Rehearsal.serves(world) ? Optional.of(new Rehearsal(book, world)) : Optional.empty();
        this.told = new int[variation.size()];
        Arrays.fill(told, UNTOLD);
    }

    @Override
    public Decision decide(int[] places) {
        return rehearsal
                .map(session -> rehearsed(session, places))
                .orElseGet(() -> Session.decide(book, world.with(variation.positions(places))));
    }

    private Decision rehearsed(Rehearsal session, int[] places) {
        for (int member = 0; member < told.length; member++) {
            if (told[member] != places[member]) {
                told[member] = places[member];
                session.change(variation.members().get(member).member(), variation.position(member, places[member]));
            }
        }
        return session.decide();
    }

    @Override
    public void close() {
        rehearsal.ifPresent(Rehearsal::close);
    }
}

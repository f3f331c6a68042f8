package org.tacet.worlds;

import java.util.Arrays;
import java.util.Optional;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.Decision;
import org.tacet.session.Rehearsal;
import org.tacet.session.Session;

/** Asks the engine about every world: in one live session where that can be, in a new session for each where not. */
public final class AskedWorlds implements Worlds {

    private static final int UNTOLD = -1;

    private final RuleBook book;
    private final World world;
    private final Variation variation;
    private final Optional<Rehearsal> rehearsal;
    private final int[] told;

    public AskedWorlds(RuleBook book, World world, Variation variation) {
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

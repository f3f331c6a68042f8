package org.tacet.worlds;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;
import org.tacet.session.Rehearsal;
import org.tacet.session.Session;

/** Asks the engine, again and again, what the answer would be if members held other positions. */
public final class Trials implements AutoCloseable {

    private final RuleBook book;
    private final World world;
    private final Optional<Rehearsal> rehearsal;

    public Trials(RuleBook book, World world) {
        this.book = book;
        this.world = world;
        this.rehearsal = Rehearsal.serves(world) ? Optional.of(new Rehearsal(book, world)) : Optional.empty();
    }

    /** The answer when these members hold these positions on the candidate asked about, as a last layer would say it. */
    public BareAnswer judge(Map<String, Position> changes) {
        return rehearsal
                .map(session -> session.judge(changes))
                .orElseGet(() -> Session.judge(book, world.with(changes)));
    }

    /**
     * Ends a search that nobody waits for any more.
     *
     * @throws CancellationException where its thread has been interrupted
     */
    public static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("nobody waits for the path any more");
        }
    }

    @Override
    public void close() {
        rehearsal.ifPresent(Rehearsal::close);
    }
}

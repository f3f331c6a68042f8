package org.tacet.worlds;

import java.time.LocalDateTime;
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
    private final Optional<LocalDateTime> from;
    private final Optional<Rehearsal> rehearsal;

    public Trials(RuleBook book, World world) {
        this(book, world, Optional.empty());
    }

    /**
     * Trials of positions that are held from a moment on.
     *
     * @param from the moment; empty for from the start
     */
    public Trials(RuleBook book, World world, Optional<LocalDateTime> from) {
        this.book = book;
        this.world = world;
        this.from = from;
        this.rehearsal =
                from.isEmpty() && Rehearsal.serves(world) ? Optional.of(new Rehearsal(book, world)) : Optional.empty();
    }

    /** The answer when these members hold these positions on the candidate asked about, as a last layer would say it. */
    public BareAnswer judge(Map<String, Position> changes) {
        return rehearsal.map(session -> session.judge(changes)).orElseGet(() -> Session.judge(book, changed(changes)));
    }

    /** The world in which members hold these positions. */
    public World changed(Map<String, Position> changes) {
        return from.map(moment -> world.with(changes, moment)).orElseGet(() -> world.with(changes));
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

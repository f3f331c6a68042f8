package org.tacet.sweep;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.Decision;
import org.tacet.session.Rehearsal;
import org.tacet.worlds.AskedWorlds;
import org.tacet.worlds.KnownWorlds;
import org.tacet.worlds.Limit;
import org.tacet.worlds.Variation;
import org.tacet.worlds.Worlds;

/**
 * Goes through every combination of the varied stances. Threads decide runs of worlds and write their rows; the runs
 * are given out in order, whichever is done first, so that the rows are the same for any number of threads. Only a few
 * runs are waiting at a time.
 */
public final class Sweep {

    /** The outcomes of no more worlds than this are kept. */
    public static final long MOST = 1L << 26;

    /** Fewer worlds are asked about as quickly as they are learned about. */
    private static final int WORTHWHILE = 2_000;

    private static final int RUN = 1_024;
    private static final int RUN_OF_SESSIONS = 32;
    private static final int NAMES = 1 << 18;

    private final World world;
    private final Variation variation;
    private final Supplier<Worlds> asked;
    private final Supplier<Optional<Worlds>> known;
    private final Chunk chunk;
    private Limit until = Limit.NONE;

    /**
     * A sweep.
     *
     * @param variation at least one member, and at most {@link #MOST} worlds
     */
    public Sweep(RuleBook book, World world, Variation variation) {
        this.world = world;
        this.variation = variation;
        this.asked = () -> new AskedWorlds(book, world, variation);
        this.known = () -> variation.count().intValueExact() < WORTHWHILE
                ? Optional.empty()
                : KnownWorlds.of(book, world, variation);
        int members = Math.max(1, world.body().members().size());
        int most = Rehearsal.serves(world) ? Math.min(RUN, NAMES / members) : RUN_OF_SESSIONS;
        this.chunk = Chunk.of(variation, most);
    }

    /** The same sweep, which stops in time. */
    public Sweep until(Limit limit) {
        until = limit;
        return this;
    }

    public World world() {
        return world;
    }

    public Variation variation() {
        return variation;
    }

    /**
     * Sweeps.
     *
     * @param jobs how many threads
     * @return what came of all worlds, or of those that were taken in time
     */
    public Swept run(int jobs, Rows.Form form, Rows.Taker taker) {
        return run(
                jobs,
                form,
                taker,
                known.get().<Supplier<Worlds>>map(one -> () -> one).orElse(asked));
    }

    /** Sweeps, and asks the engine about every world, also about those that are already decided. */
    public Swept runAsking(int jobs, Rows.Form form, Rows.Taker taker) {
        return run(jobs, form, taker, asked);
    }

    private Swept run(int jobs, Rows.Form form, Rows.Taker taker, Supplier<Worlds> worlds) {
        Swept swept = new Swept(world, variation);
        ExecutorService threads = Executors.newFixedThreadPool(jobs, Sweep::thread);
        Queue<Worlds> idle = new ConcurrentLinkedQueue<>();
        List<Worlds> opened = new ArrayList<>();
        Deque<Future<Rows>> waiting = new ArrayDeque<>();
        try {
            long all = swept.worlds();
            long next = 0;
            while (swept.done() < all) {
                while (next < all && waiting.size() < 3 * jobs) {
                    long first = next;
                    waiting.add(threads.submit(() -> rows(first, form, worlds, idle, opened)));
                    next += chunk.length();
                }
                Rows rows = waiting.remove().get();
                swept.add(rows.decisions());
                if (!taker.take(rows) || until.over()) {
                    break;
                }
            }
            return swept;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException problem ? problem : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return swept;
        } finally {
            end(threads, opened);
        }
    }

    private Rows rows(long first, Rows.Form form, Supplier<Worlds> worlds, Queue<Worlds> idle, List<Worlds> opened) {
        Worlds mine = idle.poll();
        if (mine == null) {
            mine = worlds.get();
            synchronized (opened) {
                opened.add(mine);
            }
        }
        List<Decision> decisions = chunk.decide(mine, first);
        idle.add(mine);
        return new Rows(first, decisions, form.write(first, decisions));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sweep");
        thread.setDaemon(true);
        return thread;
    }

    private static void end(ExecutorService threads, List<Worlds> opened) {
        threads.shutdownNow();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (opened) {
            opened.forEach(Worlds::close);
        }
    }
}

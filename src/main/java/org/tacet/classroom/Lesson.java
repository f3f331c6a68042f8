package org.tacet.classroom;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.classroom.LessonEvent.Kind;

/**
 * A lesson: who sits where, what they have said, the silence and its clock. All of it follows from its events, which are
 * kept before they count. Any number of threads may share one. What cannot be done, or not now, is a {@link NotNow}.
 */
public final class Lesson {

    private final Proceedings proceedings;
    private final Table table;
    private final Chair chair;

    /** It cannot be done, or not now; the message says why, to whoever tried. */
    public static final class NotNow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotNow(String why) {
            super(why);
        }
    }

    /**
     * A lesson, as far as it is kept already.
     *
     * @param base the scenario that it begins from
     */
    Lesson(Simulator simulator, LessonStore store, String name, String base, InstantSource time) {
        proceedings = new Proceedings(simulator, store, name, base, time);
        table = proceedings.table();
        chair = new Chair(proceedings);
    }

    public String name() {
        return proceedings.name();
    }

    /** What the chair does. */
    public Chair chair() {
        return chair;
    }

    /** How many events there are. */
    public int size() {
        synchronized (proceedings) {
            return table.size();
        }
    }

    /**
     * Comes in and waits for a seat that the chair gives.
     *
     * @param secret what holds other seats of the same visitor already
     * @return the secret that will hold it
     */
    public String arrive(String visitor, Optional<String> secret) {
        synchronized (proceedings) {
            String own = secret.filter(this::knows).orElseGet(Limits::secret);
            if (waits(own)) {
                throw new NotNow("The chair will give you a seat.");
            }
            proceedings.add(Kind.ARRIVED, "", Limits.name(visitor), own);
            return own;
        }
    }

    /** Whether whoever has this secret has been let in: it holds a seat, or waits for one. */
    public boolean knows(String secret) {
        return waits(secret) || !held(secret).isEmpty();
    }

    /** Whether whoever has this secret waits for a seat. */
    public boolean waits(String secret) {
        synchronized (proceedings) {
            return table.waiting().values().stream()
                    .anyMatch(one -> one.secret().equals(secret));
        }
    }

    /**
     * Takes a seat that is free.
     *
     * @param secret what holds other seats of the same holder already
     * @return the secret that holds it from now on
     */
    public String take(String code, String holder, Optional<String> secret) {
        synchronized (proceedings) {
            proceedings.member(code);
            if (!table.holders(code).isEmpty()) {
                throw new NotNow("That seat is taken.");
            }
            String own = secret.filter(this::knows).orElseGet(Limits::secret);
            proceedings.add(Kind.TAKEN, code, Limits.name(holder), own);
            return own;
        }
    }

    /** One of those who hold a seat leaves it. */
    public void leave(String code, String secret) {
        synchronized (proceedings) {
            if (table.held(secret).contains(code)) {
                proceedings.add(Kind.FREED, code, "", secret);
            }
        }
    }

    /** The seats that a secret holds, by code. */
    public List<String> held(String secret) {
        synchronized (proceedings) {
            return table.held(secret);
        }
    }

    /** A member takes a position on a candidate; to object is to break the silence, and has its own way. */
    public void stand(String code, String candidate, String position) {
        synchronized (proceedings) {
            proceedings.member(code);
            proceedings.standing(candidate);
            proceedings.add(Kind.POSITION, code, Limits.position(position), "", candidate);
        }
    }

    /** A member breaks the silence that runs. */
    public void breakSilence(String code, String reason) {
        synchronized (proceedings) {
            proceedings.member(code);
            proceedings.running();
            proceedings.add(Kind.BROKEN, code, Limits.reason(reason), "", table.asked());
        }
    }

    /** What happened so far, as a scenario file that the command line plays to the same verdict. */
    public String chronicle() {
        return proceedings.chronicle();
    }

    /**
     * Has the rules play all that has happened, unless they have. It takes a while, in which others may act.
     *
     * @return true where the question stands otherwise than before
     */
    public boolean decide() {
        return proceedings.ruling().decide();
    }

    /**
     * The table as it may be seen.
     *
     * @param chair true for the chair, who sees every position and who holds which seat
     * @param own the seats whose positions are shown besides, as they are one's own
     */
    public View view(boolean chair, List<String> own) {
        while (true) {
            synchronized (proceedings) {
                if (proceedings.ruling().decided()) {
                    return new Views(proceedings).view(chair, own);
                }
            }
            decide();
        }
    }

    /** What articles say of a member, and where the scenario has it stand: what its delegation is told. */
    public Brief brief(String code) {
        return Brief.of(proceedings.written(), proceedings.member(code));
    }

    /** How long until the silence ends of its own; empty where none runs, its clock stands still, or it is broken. */
    public Optional<Duration> ends() {
        decide();
        synchronized (proceedings) {
            return table.clock()
                    .filter(one -> proceedings.runs() && one.paused().isEmpty() && !proceedings.broken())
                    .map(one -> one.left(proceedings.now()));
        }
    }
}

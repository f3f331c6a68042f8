package org.tacet.classroom;

import java.util.Optional;
import org.tacet.classroom.Lesson.NotNow;
import org.tacet.classroom.LessonEvent.Kind;

/**
 * What the chair of a lesson does. Any number of threads may share one. What cannot be done, or not now, is a {@link
 * NotNow}.
 */
public final class Chair {

    private final Proceedings proceedings;
    private final Table table;

    Chair(Proceedings proceedings) {
        this.proceedings = proceedings;
        table = proceedings.table();
    }

    /** Gives a seat to somebody who waits, by the number of its event; those who hold it already share it then. */
    public void give(long visitor, String code) {
        synchronized (proceedings) {
            proceedings.member(code);
            Table.Holder holder = Optional.ofNullable(table.waiting().get(visitor))
                    .orElseThrow(() -> new NotNow("Nobody of that number waits."));
            Kind kind = table.holders(code).isEmpty() ? Kind.TAKEN : Kind.JOINED;
            proceedings.add(kind, code, holder.name(), holder.secret());
        }
    }

    /** Frees a seat of all who hold it. */
    public void free(String code) {
        synchronized (proceedings) {
            if (!table.holders(code).isEmpty()) {
                proceedings.add(Kind.FREED, code, "", "");
            }
        }
    }

    /** A candidate enters. */
    public void enter(String candidate) {
        String entering = Limits.name(candidate);
        synchronized (proceedings) {
            if (table.candidates().contains(entering)) {
                throw new NotNow(entering + " stands already.");
            }
            if (!proceedings.readable(entering)) {
                throw new NotNow("found " + entering + ", expected a name that no member and no other candidate has");
            }
            proceedings.add(Kind.ENTERED, "", "", "", entering);
        }
    }

    /** A candidate withdraws. */
    public void withdraw(String candidate) {
        synchronized (proceedings) {
            proceedings.standing(candidate);
            proceedings.add(Kind.WITHDRAWN, "", "", "", candidate);
        }
    }

    /** A member is given an assurance by a candidate. */
    public void assure(String code, String candidate) {
        synchronized (proceedings) {
            proceedings.member(code);
            proceedings.standing(candidate);
            proceedings.add(Kind.ASSURED, code, "", "", candidate);
        }
    }

    /**
     * Puts the question, also once more.
     *
     * @param candidate whom it is about
     * @param seconds how long the silence is to last, from 5 seconds to a day
     */
    public void put(String candidate, long seconds) {
        proceedings.ruling().decide(); // whether the one before is stopped
        synchronized (proceedings) {
            proceedings.standing(candidate);
            if (proceedings.runs() && !proceedings.broken()) {
                throw new NotNow("A silence runs already.");
            }
            proceedings.add(Kind.PUT, "", Limits.seconds(seconds), "", candidate);
        }
    }

    /** Stops the clock of the silence. */
    public void pause() {
        whileItRuns(Kind.PAUSED, "");
    }

    /** Lets it go on. */
    public void resume() {
        whileItRuns(Kind.RESUMED, "");
    }

    /** Makes the silence longer by so many seconds. */
    public void extend(long seconds) {
        whileItRuns(Kind.EXTENDED, Limits.seconds(seconds));
    }

    private void whileItRuns(Kind kind, String text) {
        synchronized (proceedings) {
            proceedings.running();
            proceedings.add(kind, "", text, "");
        }
    }

    /** Shows positions to all, or keeps them between each member and the chair. */
    public void show(boolean open) {
        proceedings.add(open ? Kind.SHOWN : Kind.HIDDEN, "", "", "");
    }

    /** Lets the chair see reasons before all others do, or no longer. */
    public void hold(boolean first) {
        proceedings.add(first ? Kind.HELD : Kind.UNHELD, "", "", "");
    }

    /** Lets all see a reason, by the number of its event. */
    public void pass(long reason) {
        synchronized (proceedings) {
            if (table.broken().stream().noneMatch(event -> event.number() == reason)) {
                throw new NotNow("There is no reason of that number.");
            }
            proceedings.add(Kind.PASSED, "", String.valueOf(reason), "");
        }
    }
}

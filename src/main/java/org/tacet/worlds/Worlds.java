package org.tacet.worlds;

import org.tacet.session.Decision;

/**
 * Tells what comes of the worlds of a sweep. Each thread has its own; worlds come one after another, mostly with one
 * member's position changed.
 */
public interface Worlds extends AutoCloseable {

    /** What comes of the world in which every varied member holds the position at its place. */
    Decision decide(int[] places);

    @Override
    void close();
}

package org.tacet.worlds;

import java.util.List;
import org.tacet.model.Position;

/**
 * The smallest sets of members and positions that make sure of an outcome, whatever the others say.
 *
 * @param size how many members a set has; 0 where the outcome is sure without any
 * @param count how many such sets there are, of which {@code sets} may hold only the first; 0 where the outcome never
 *     comes about
 */
public record Smallest(int size, long count, List<List<Held>> sets) {

    /** A member and the positions of which it holds any; all of them come to the same in every world. */
    public record Held(String member, List<Position> positions) {}
}

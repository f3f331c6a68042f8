package org.tacet.path;

import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tacet.model.Days;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;

/**
 * The smallest sets of stance changes after which the answer is another one.
 *
 * @param from the answer as it is
 * @param since from when the changes hold; empty where from the start
 * @param to the answer that is wanted
 * @param sets the sets, the cheapest first, then by name; the empty set where the answer is as wanted
 * @param count how many smallest sets there are, of which {@code sets} may hold only the cheapest or the first
 * @param proven true where it is certain that no smaller set leads there, or where there is no set, none at all
 * @param tried how many worlds the engine was asked about
 */
public record Paths(
        World world,
        Outcome from,
        Optional<LocalDateTime> since,
        Outcome to,
        List<Changes> sets,
        BigInteger count,
        boolean proven,
        int tried) {

    /**
     * One set of changes.
     *
     * @param cost how many steps on the ladder of positions they take together
     */
    public record Changes(List<Move> moves, int cost) {}

    /**
     * One member's change.
     *
     * @param instead what would do as well, such as {@code assure Turkey}; empty for nothing
     */
    public record Move(String member, Position from, Position to, String instead) {}

    /** A move as the option {@code --set} takes it, such as {@code Turkey=supports@2024-06-24}. */
    public String option(Move move) {
        return move.member() + "=" + move.to().word()
                + since.map(moment -> "@" + Days.label(moment)).orElse("");
    }

    /** How many changes a smallest set has; empty where there is no set. */
    public OptionalInt size() {
        return sets.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(sets.get(0).moves().size());
    }
}

package org.tacet.sweep;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.session.Decision;
import org.tacet.worlds.Smallest;
import org.tacet.worlds.Variation;

/** What came of the worlds of a sweep: the outcome of each, and what follows from all of them together. */
public final class Swept {

    private static final Outcome[] OUTCOMES = Outcome.values();
    private static final int SOMEBODY_ELSE = 8;

    private final World world;
    private final Variation variation;
    private final byte[] outcomes;
    private int done;

    Swept(World world, Variation variation) {
        this.world = world;
        this.variation = variation;
        this.outcomes = new byte[variation.count().intValueExact()];
    }

    void add(List<Decision> decisions) {
        for (Decision decision : decisions) {
            boolean other = decision.answer().appointee().isPresent()
                    && !decision.answer().appointee().get().equals(world.candidate());
            int outcome = decision.answer().outcome().ordinal();
            outcomes[done++] = (byte) (other ? outcome | SOMEBODY_ELSE : outcome);
        }
    }

    public World world() {
        return world;
    }

    public Variation variation() {
        return variation;
    }

    /** How many worlds there are. */
    public int worlds() {
        return outcomes.length;
    }

    /** How many of them are decided. */
    public int done() {
        return done;
    }

    /** True where all of them are; only then it can be said who is pivotal, and what is enough. */
    public boolean complete() {
        return done == worlds();
    }

    /** How many worlds have each outcome that comes about. */
    public Map<Outcome, Long> counts() {
        long[] counts = new long[OUTCOMES.length];
        for (int i = 0; i < done; i++) {
            counts[outcome(i)]++;
        }
        Map<Outcome, Long> told = new EnumMap<>(Outcome.class);
        for (Outcome outcome : OUTCOMES) {
            if (counts[outcome.ordinal()] > 0) {
                told.put(outcome, counts[outcome.ordinal()]);
            }
        }
        return told;
    }

    /** For each varied member, in how many worlds it alone, by another of its positions, changes the outcome. */
    public Map<String, Long> pivotal() {
        Map<String, Long> pivotal = new LinkedHashMap<>();
        for (int member = 0; member < variation.size(); member++) {
            pivotal.put(variation.members().get(member).member(), pivotal(member));
        }
        return pivotal;
    }

    /** A member's Banzhaf index: its share of all worlds in which a member is pivotal; 0 where nobody ever is. */
    public static double banzhaf(Map<String, Long> pivotal, String member) {
        long all = pivotal.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : (double) pivotal.get(member) / all;
    }

    private long pivotal(int member) {
        int step = (int) variation.step(member);
        int choices = variation.choices(member);
        long pivotal = 0;
        for (int block = 0; block < outcomes.length; block += step * choices) {
            for (int first = block; first < block + step; first++) {
                boolean alike = true;
                for (int place = 1; place < choices; place++) {
                    alike &= outcome(first + place * step) == outcome(first);
                }
                pivotal += alike ? 0 : choices; // in each of them another position leads elsewhere
            }
        }
        return pivotal;
    }

    private int outcome(int number) {
        return outcomes[number] & ~SOMEBODY_ELSE;
    }

    /**
     * The smallest sets of members and positions that make sure of an outcome, whatever the other varied members say; an
     * appointment is that of the candidate asked about.
     *
     * @param most how many sets are named at most
     * @return empty where there are too many different cases to look through
     */
    public Optional<Smallest> smallest(Outcome outcome, int most) {
        return Diagram.of(variation, number -> outcomes[number] == outcome.ordinal())
                .smallest(most);
    }
}

package org.tacet.compare;

import java.util.List;
import java.util.Set;
import org.tacet.compare.Parts.Part;
import org.tacet.compare.Topic.Kind;
import org.tacet.sweep.RowsWritten;

/**
 * One thing that two scenarios say differently, and that can be put back by itself.
 *
 * @param from what the first one says
 * @param to what the second one says
 * @param restoresAlone true where the outcome differs too, and the second scenario has the first one's once this alone
 *     is put back
 */
record Difference(Topic topic, Side from, Side to, boolean restoresAlone) {

    /**
     * What one scenario says.
     *
     * @param facts none where it says nothing; of articles and events only what the other scenario does not say
     * @param where the places that say so, in order
     * @param shared true where some of an event, or of the articles, is in the other scenario too
     */
    public record Side(List<Record> facts, List<String> where, boolean shared) {}

    static Difference of(Topic topic, Exchange exchange, boolean restoresAlone) {
        Parts from = exchange.from();
        Parts to = exchange.to();
        return new Difference(topic, side(topic, from, to), side(topic, to, from), restoresAlone);
    }

    private static Side side(Topic topic, Parts one, Parts other) {
        boolean many = topic.kind() == Kind.EVENT || topic.kind() == Kind.EVIDENCE;
        Set<Object> shared = many ? other.says(topic) : Set.of();
        List<Record> facts = one.of(topic).stream()
                .filter(part -> !shared.contains(Parts.says(part)))
                .map(Part::fact)
                .toList();
        List<String> where = facts.stream()
                .map(fact -> RowsWritten.of(fact).where())
                .filter(place -> !place.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return new Side(facts, where, facts.size() < one.of(topic).size());
    }
}

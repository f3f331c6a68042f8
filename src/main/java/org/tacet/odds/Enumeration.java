package org.tacet.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tacet.odds.Prospects.Option;

/** All worlds that chance may bring about, with their probabilities. */
final class Enumeration {

    private final Prospects prospects;
    private final List<Map.Entry<String, List<Option>>> members;
    private final SortedMap<String, Option> drawn = new TreeMap<>();

    Enumeration(Prospects prospects) {
        this.prospects = prospects;
        this.members = new ArrayList<>(prospects.options().entrySet());
    }

    /** What is done with a world: what became of each uncertain member, and how probable that is. */
    interface Visitor {
        void visit(SortedMap<String, Option> drawn, double probability);
    }

    void each(Visitor visitor) {
        from(0, 1, 0, 0, visitor);
    }

    private void from(int next, double weight, int backing, int taken, Visitor visitor) {
        if (next == members.size()) {
            double probability = weight * prospects.share(backing, taken);
            if (probability > 0) {
                visitor.visit(drawn, probability);
            }
            return;
        }
        String member = members.get(next).getKey();
        boolean unnamed = prospects.unnamed(member);
        for (Option option : members.get(next).getValue()) {
            drawn.put(member, option);
            int backs = option.backs() ? 1 : 0;
            from(
                    next + 1,
                    weight * option.weight(),
                    backing + (unnamed ? 0 : backs),
                    taken + (unnamed ? backs : 0),
                    visitor);
        }
    }
}

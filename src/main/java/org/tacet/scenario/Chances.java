package org.tacet.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.tacet.model.Position;
import org.tacet.yaml.Item;

/** Looks through the chances of members' positions. */
final class Chances {

    private static final String UNNAMED = "unnamed";

    private final Roster roster;

    Chances(Roster roster) {
        this.roster = roster;
    }

    void check(List<Layer> layers) {
        for (Layer layer : layers) {
            layer.field("chances")
                    .map(i -> i.entries("members and their chances"))
                    .orElse(List.of())
                    .forEach(this::entry);
        }
    }

    private void entry(Item.Entry entry) {
        if (entry.key().text("a member").filter(UNNAMED::equals).isPresent()) {
            entry.value()
                    .need(entry.value().fields(List.of("backers")), "backers")
                    .ifPresent(item -> item.count("a number of backers"));
            return;
        }
        roster.meant(entry.key());
        BigDecimal sum = BigDecimal.ZERO;
        for (Item.Entry chance : entry.value().entries("positions and their probabilities")) {
            chance.key().word(Position.class, "position");
            sum = sum.add(chance.value().chance().map(BigDecimal::valueOf).orElse(BigDecimal.ZERO));
        }
        if (sum.compareTo(BigDecimal.ONE) > 0) {
            entry.value().fault("found chances that come to " + sum + ", expected at most 1");
        }
    }
}

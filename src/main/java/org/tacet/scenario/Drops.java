package org.tacet.scenario;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.yaml.Item;

/** Takes out events of earlier layers: what if this had not happened? */
final class Drops {

    private Drops() {}

    /** Takes what a layer drops out of the events of the layers before it; what matches none is reported. */
    static void of(Layer layer, List<Event> earlier) {
        for (Item item : layer.field("drop")
                .map(i -> i.items("a list of events to take out"))
                .orElse(List.of())) {
            Map<String, Item> wanted = item.fields(Event.KEYS);
            if (wanted.isEmpty()) {
                if (item.isMap()) {
                    item.fault("found nothing to take out, expected keys of an event such as on:");
                }
                continue;
            }
            if (!earlier.removeIf(event -> matches(event, wanted))) {
                item.fault("found no event of an earlier layer with all of these keys, expected one to take out");
            }
        }
    }

    private static boolean matches(Event event, Map<String, Item> wanted) {
        return wanted.entrySet().stream().allMatch(one -> event.field(one.getKey())
                .filter(has -> one.getKey().equals("on") ? sameTime(has, one.getValue()) : has.same(one.getValue()))
                .isPresent());
    }

    /** A day means all of it, a moment only itself. */
    private static boolean sameTime(Item has, Item wanted) {
        Optional<java.time.LocalDateTime> at = wanted.moment(LocalTime.MIN);
        return at.isPresent()
                && has.moment(LocalTime.MIN)
                        .filter(written -> wanted.timed()
                                ? written.equals(at.get())
                                : written.toLocalDate().equals(at.get().toLocalDate()))
                        .isPresent();
    }
}

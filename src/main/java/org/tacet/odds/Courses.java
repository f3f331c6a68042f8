package org.tacet.odds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.tacet.scenario.Chances;
import org.tacet.scenario.Chances.Uncertain;

/** What may become of the events that are left to chance. */
final class Courses {

    private static final double NOTHING = 1e-9;
    private static final Optional<LocalDate> AS_WRITTEN = Optional.of(LocalDate.MIN);

    private final Map<String, Map<Optional<LocalDate>, Double>> events = new LinkedHashMap<>();

    Courses(List<Uncertain> uncertain) {
        for (Uncertain event : uncertain) {
            Map<Optional<LocalDate>, Double> days = new LinkedHashMap<>();
            double left = 1;
            for (Map.Entry<LocalDate, Double> day : event.days().entrySet()) {
                left -= day.getValue();
                days.put(Optional.of(day.getKey()), event.chance() * day.getValue());
            }
            days.put(AS_WRITTEN, left > NOTHING ? event.chance() * left : 0);
            days.put(Optional.empty(), 1 - event.chance());
            days.values().removeIf(probability -> probability <= 0);
            events.put(event.id(), days);
        }
    }

    /** One course, with its probability. */
    record Likely(Chances.Course course, double probability) {}

    /** All courses there are; empty where there are more than so many. */
    Optional<List<Likely>> all(int most) {
        List<Likely> all = List.of(new Likely(Chances.Course.AS_WRITTEN, 1));
        for (Map.Entry<String, Map<Optional<LocalDate>, Double>> event : events.entrySet()) {
            List<Likely> longer = new ArrayList<>();
            for (Likely one : all) {
                event.getValue()
                        .forEach((day, probability) -> longer.add(
                                new Likely(with(one.course(), event.getKey(), day), one.probability() * probability)));
            }
            if (longer.size() > most) {
                return Optional.empty();
            }
            all = longer;
        }
        return Optional.of(all);
    }

    /** A course drawn at random. */
    Chances.Course draw(Random random) {
        Chances.Course drawn = Chances.Course.AS_WRITTEN;
        for (Map.Entry<String, Map<Optional<LocalDate>, Double>> event : events.entrySet()) {
            double left = random.nextDouble();
            Optional<LocalDate> taken = AS_WRITTEN;
            for (Map.Entry<Optional<LocalDate>, Double> day : event.getValue().entrySet()) {
                taken = day.getKey();
                left -= day.getValue();
                if (left < 0) {
                    break;
                }
            }
            drawn = with(drawn, event.getKey(), taken);
        }
        return drawn;
    }

    private static Chances.Course with(Chances.Course course, String event, Optional<LocalDate> day) {
        Map<String, Optional<LocalDate>> days = new TreeMap<>(course.days());
        if (!day.equals(AS_WRITTEN)) {
            days.put(event, day);
        }
        return new Chances.Course(days);
    }
}

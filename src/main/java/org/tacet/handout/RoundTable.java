package org.tacet.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tacet.session.EndState;

/**
 * Equal seats round an oval table, as a drawing of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param seats in their order round the table
 * @param groups the names of the neighbourhoods, each inside the oval where its seats are; empty where there is but one
 */
public record RoundTable(List<Place> seats, List<Label> groups) {

    public static final int WIDTH = 760;
    public static final int HEIGHT = 430;

    /** More seats than this cannot be told apart. */
    private static final int MOST = 64;

    private static final double ACROSS = 340;
    private static final double DOWN = 175;
    private static final int STEPS = 3600;

    /** A seat: the middle of it, half its width, what it shows. */
    public record Place(
            double midX, double midY, double wide, String initials, String name, String position, boolean holdsOut) {

        public String x() {
            return number(midX);
        }

        public String y() {
            return number(midY);
        }

        public String half() {
            return number(wide);
        }

        /** The mark stands in the upper half of the seat. */
        public String markX() {
            return number(midX - 0.36 * wide);
        }

        public String markY() {
            return number(midY - 0.8 * wide);
        }

        public String markSize() {
            return number(0.72 * wide);
        }

        /** The initials stand in the lower half. */
        public String textY() {
            return number(midY + 0.56 * wide);
        }

        public String textSize() {
            return number(0.56 * wide);
        }
    }

    /** A text and where its middle is. */
    public record Label(String x, String y, String text) {}

    /** The table of the seats; empty where there are none, or too many to be told apart. */
    public static java.util.Optional<RoundTable> of(EndState.Candidate asked, Seating seating) {
        List<EndState.Stance> round = seating.round(asked.stances());
        if (round.isEmpty() || round.size() > MOST) {
            return java.util.Optional.empty();
        }
        List<double[]> spots = spots(round.size());
        double half = Math.min(
                22,
                0.42
                        * Math.hypot(
                                spots.get(0)[0] - spots.get(1 % spots.size())[0],
                                spots.get(0)[1] - spots.get(1 % spots.size())[1]));
        List<Place> places = new ArrayList<>();
        Map<String, List<double[]>> groups = new LinkedHashMap<>();
        for (int i = 0; i < round.size(); i++) {
            EndState.Stance stance = round.get(i);
            double[] spot = spots.get(i);
            groups.computeIfAbsent(seating.group(stance.code()), key -> new ArrayList<>())
                    .add(spot);
            places.add(new Place(
                    WIDTH / 2.0 + spot[0],
                    HEIGHT / 2.0 + spot[1],
                    round.size() == 1 ? 22 : half,
                    seating.initials(stance.code()),
                    stance.member(),
                    stance.position().word(),
                    asked.holdouts().contains(stance.member())));
        }
        return java.util.Optional.of(new RoundTable(places, groups.size() < 2 ? List.of() : labels(groups)));
    }

    private static List<Label> labels(Map<String, List<double[]>> groups) {
        return groups.entrySet().stream()
                .map(group -> {
                    double x = group.getValue().stream()
                            .mapToDouble(spot -> spot[0])
                            .average()
                            .orElse(0);
                    double y = group.getValue().stream()
                            .mapToDouble(spot -> spot[1])
                            .average()
                            .orElse(0);
                    return new Label(number(WIDTH / 2.0 + 0.68 * x), number(HEIGHT / 2.0 + 0.72 * y), group.getKey());
                })
                .toList();
    }

    /** So many points at equal distances on the oval, from its top on clockwise. */
    private static List<double[]> spots(int count) {
        double[] lengths = new double[STEPS + 1];
        for (int i = 1; i <= STEPS; i++) {
            double[] from = point(i - 1);
            double[] to = point(i);
            lengths[i] = lengths[i - 1] + Math.hypot(to[0] - from[0], to[1] - from[1]);
        }
        List<double[]> spots = new ArrayList<>();
        int step = 0;
        for (int seat = 0; seat < count; seat++) {
            while (lengths[step] < lengths[STEPS] * seat / count) {
                step++;
            }
            spots.add(point(step));
        }
        return spots;
    }

    private static double[] point(int step) {
        double angle = 2 * Math.PI * step / STEPS;
        return new double[] {ACROSS * Math.sin(angle), -DOWN * Math.cos(angle)};
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

package org.tacet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A bar of seats in which each mark is a member, or a share of them where there are too many for one line. */
final class SeatBar {

    private static final int WIDEST = 64;

    /** More names than this are counted, not listed. */
    private static final int LISTED = 40;

    private record Part(char mark, String name, List<String> members) {}

    private final List<Part> parts = new ArrayList<>();

    SeatBar add(char mark, String name, List<String> members) {
        if (!members.isEmpty()) {
            parts.add(new Part(mark, name, members));
        }
        return this;
    }

    String text() {
        int seats = parts.stream().mapToInt(part -> part.members().size()).sum();
        StringBuilder bar = new StringBuilder("  [");
        StringBuilder lines = new StringBuilder();
        for (Part part : parts) {
            int size = part.members().size();
            int marks = seats <= WIDEST ? size : Math.max(1, Math.round(size * (float) WIDEST / seats));
            bar.append(String.valueOf(part.mark()).repeat(marks));
            String names = size <= LISTED ? String.join(", ", part.members()) : "";
            lines.append(Text.paragraph(
                            String.format(Locale.ROOT, "  %c %-11s %4d  ", part.mark(), part.name(), size), names)
                    .replaceAll(" +\n", "\n"));
        }
        String scale = String.format(Locale.ROOT, "  (a mark for about %.1f seats)\n", (float) seats / WIDEST);
        return bar.append("]\n")
                .append(seats > WIDEST ? scale : "")
                .append(lines)
                .toString();
    }
}

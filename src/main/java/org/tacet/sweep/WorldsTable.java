package org.tacet.sweep;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.report.Text;
import org.tacet.session.Decision;
import org.tacet.worlds.Variation;

/** A few worlds of a sweep as a table: a column a member, the outcome, who holds out. */
final class WorldsTable {

    /** What the holdouts are left at least. */
    private static final int HOLDOUTS = 16;

    private final Variation variation;
    private final List<Decision> decisions;

    WorldsTable(Variation variation, List<Decision> decisions) {
        this.variation = variation;
        this.decisions = decisions;
    }

    /** The table, or where it would be too wide, where to find it. */
    String text() {
        int[] widths = IntStream.range(0, variation.size()).map(this::width).toArray();
        int outcome =
                longest(decisions.stream().map(each -> each.answer().outcome().word()), "outcome");
        if (IntStream.of(widths).sum() + outcome > Text.WIDTH - HOLDOUTS) {
            return Text.paragraph("", "A row a world: --format csv.");
        }
        StringBuilder head = new StringBuilder();
        for (int member = 0; member < widths.length; member++) {
            head.append(padded(variation.members().get(member).member(), widths[member]));
        }
        StringBuilder text = new StringBuilder(head + padded("outcome", outcome) + "holds out\n");
        int[] places = variation.places(0);
        for (Decision decision : decisions) {
            StringBuilder row = new StringBuilder();
            for (int member = 0; member < widths.length; member++) {
                row.append(padded(variation.position(member, places[member]).word(), widths[member]));
            }
            Outcome came = decision.answer().outcome();
            text.append(Text.paragraph(row + padded(came.word(), outcome), Text.some(decision.holdouts()))
                    .replaceAll(" +\n", "\n"));
            variation.next(places);
        }
        return text.toString();
    }

    private int width(int member) {
        Variation.Varied varied = variation.members().get(member);
        return longest(varied.positions().stream().map(Position::word), varied.member());
    }

    private static int longest(Stream<String> cells, String title) {
        return Stream.concat(cells, Stream.of(title))
                        .mapToInt(Text::columns)
                        .max()
                        .orElse(0)
                + 2;
    }

    private static String padded(String text, int width) {
        return Text.padded(text, width);
    }
}

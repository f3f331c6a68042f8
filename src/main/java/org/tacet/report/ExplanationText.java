package org.tacet.report;

import java.util.List;
import org.tacet.why.Explanation;
import org.tacet.why.Explanation.Told;

/** An explanation as an indented tree of sentences. */
final class ExplanationText {

    /** Deeper than this, sentences are not indented further: there would be no room left to read them. */
    private static final int DEEPEST = 16;

    private ExplanationText() {}

    /**
     * The tree, under a headline.
     *
     * @param depth how many levels are told, from 1
     */
    static String of(String headline, Explanation explanation, int depth) {
        StringBuilder text = new StringBuilder(Text.paragraph("", headline)).append('\n');
        tell(text, explanation.told(), 1, depth);
        return text.toString();
    }

    private static void tell(StringBuilder text, List<Told> lines, int level, int depth) {
        for (Told line : lines) {
            String indent = "  ".repeat(Math.min(level - 1, DEEPEST));
            String cited = line.sources().isEmpty() ? "" : " [" + String.join(", ", Places.brief(line.sources())) + "]";
            text.append(Text.paragraph(indent + "- ", line.says() + cited));
            if (level < depth) {
                tell(text, line.under(), level + 1, depth);
            }
        }
    }
}

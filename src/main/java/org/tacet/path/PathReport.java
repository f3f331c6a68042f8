package org.tacet.path;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tacet.model.Days;
import org.tacet.model.Outcome;
import org.tacet.model.Words;
import org.tacet.report.Csv;
import org.tacet.report.Headline;
import org.tacet.report.Json;
import org.tacet.report.Text;
import org.tacet.session.EndState;

/** The smallest sets of changes that lead to an outcome. */
public final class PathReport {

    private final Paths path;
    private final EndState verdict;

    /** A report on what was found for a world, with the world's verdict as it is. */
    public PathReport(Paths path, EndState verdict) {
        this.path = path;
        this.verdict = verdict;
    }

    /** {@code tacet/path/v1}. */
    public String json() {
        return Json.write(Json.map(
                "schema", "tacet/path/v1",
                "from", path.from().word(),
                "to", path.to().word(),
                "since", path.since().map(Days::label).orElse(null),
                "size", path.size().isPresent() ? path.size().getAsInt() : null,
                "paths",
                        path.sets().stream()
                                .map(set -> set.moves().stream().map(this::move).toList())
                                .toList(),
                "smallestSets", path.count(),
                "proven", path.proven(),
                "worlds", path.tried()));
    }

    private Map<String, Object> move(Paths.Move move) {
        Map<String, Object> told = Json.map(
                "member", move.member(),
                "from", move.from().word(),
                "to", move.to().word(),
                "set", path.option(move));
        if (!move.instead().isEmpty()) {
            told.put("or", move.instead());
        }
        return told;
    }

    public String csv() {
        Csv csv = new Csv().row("path", "member", "from", "to");
        for (int i = 0; i < path.sets().size(); i++) {
            for (Paths.Move move : path.sets().get(i).moves()) {
                csv.row(i + 1, move.member(), move.from().word(), move.to().word());
            }
        }
        return csv.toString();
    }

    public String text() {
        StringBuilder text = new StringBuilder(Text.paragraph("", Headline.of(verdict))).append('\n');
        text.append(Text.paragraph("", summary()));
        int number = 0;
        for (Paths.Changes set : path.sets()) {
            if (set.moves().isEmpty()) {
                break;
            }
            number++;
            text.append(set.moves().size() > 1 ? "\n" : number == 1 ? "\n" : "");
            String first = path.sets().size() > 1 ? String.format(Locale.ROOT, "%3d. ", number) : "  ";
            for (Map.Entry<String, List<String>> alike : alike(set).entrySet()) {
                text.append(Text.paragraph(first, Words.list(alike.getValue()) + ": " + alike.getKey()));
                first = " ".repeat(first.length());
            }
        }
        if (path.since().isPresent() && number > 0) {
            Paths.Move move = path.sets().get(0).moves().get(0);
            text.append('\n')
                    .append(Text.paragraph("", "Give it back with its day: --set \"" + path.option(move) + "\""));
        }
        BigInteger more = path.count().subtract(BigInteger.valueOf(path.sets().size()));
        if (more.signum() > 0 && path.size().isPresent()) {
            text.append('\n')
                    .append(Text.paragraph(
                            "",
                            String.format(Locale.ROOT, "There are %,d more sets of this size that lead there.", more)));
        }
        return text.toString();
    }

    /** The members that make the same move, under its words. */
    private static Map<String, List<String>> alike(Paths.Changes set) {
        return set.moves().stream()
                .collect(Collectors.groupingBy(
                        move -> move.from().word() + " -> " + move.to().word()
                                + (move.instead().isEmpty() ? "" : ", or: " + move.instead()),
                        LinkedHashMap::new,
                        Collectors.mapping(Paths.Move::member, Collectors.toList())));
    }

    /** The answer in a sentence or two. */
    public String summary() {
        String there = path.to() == Outcome.APPOINTED
                ? verdict.asked().name() + " would be " + Text.becomes(verdict.asked())
                : "the answer would be " + path.to().word().replace('-', ' ');
        if (path.size().isEmpty()) {
            return path.proven()
                    ? "No change of stances leads there, whatever the members that may move were to say."
                    : "No change of stances was found that leads there; " + untried() + ".";
        }
        int size = path.size().getAsInt();
        if (size == 0) {
            return "Nothing needs to change.";
        }
        String smallest = path.proven()
                ? "No smaller set leads there."
                : Text.upper(untried()) + ", so that a smaller set may exist.";
        List<Paths.Changes> sets = path.sets();
        String from = path.since()
                .map(moment -> " from " + Text.moment(moment) + " on")
                .orElse("");
        return "With " + Text.count(size, "change") + from + " " + there + ". " + smallest
                + (sets.size() > 1 ? " The cheapest:" : "");
    }

    private static String untried() {
        return "not all worlds were tried";
    }
}

package org.tacet.report;

import java.util.List;
import org.tacet.model.World;

/** Plain lists of names, each with what it means. */
public final class ListReport {

    private static final int LONG = 24;

    private ListReport() {}

    /** A name and what it means. */
    public record Row(String name, String says) {}

    public static List<Row> members(World world) {
        return world.body().members().stream()
                .map(member -> new Row(
                        member.code(),
                        member.name()
                                + member.joined()
                                        .map(day -> ", since " + Text.day(day))
                                        .orElse("")
                                + member.left()
                                        .map(day -> ", until " + Text.day(day))
                                        .orElse("")))
                .toList();
    }

    public static List<Row> procedures() {
        return List.of(
                new Row("unanimity", "every member supports the candidate"),
                new Row("consensus", "every member has spoken, and none objects"),
                new Row("silence", "no member objects before the deadline"),
                new Row("no-objection", "no member objects at the moment the question is put"),
                new Row("two-thirds", "two thirds of all members support, for comparison"),
                new Row("simple-majority", "more than half of all members support, for comparison"));
    }

    public static List<Row> positions() {
        return List.of(
                new Row("endorses", "backs the candidate in public"),
                new Row("supports", "backs the candidate"),
                new Row("acquiesces", "will not oppose"),
                new Row("undeclared", "has taken no stance"),
                new Row("reserved", "has voiced reservations"),
                new Row("seeks-assurances", "wants something first"),
                new Row("objects", "opposes"));
    }

    /** A table; with long names, each row's meaning stands under its name. */
    public static String text(List<Row> rows) {
        int widest =
                rows.stream().mapToInt(row -> Text.columns(row.name())).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(
                    widest > LONG
                            ? row.name() + "\n" + Text.paragraph("    ", row.says())
                            : Text.paragraph(Text.padded(row.name(), widest + 2), row.says()));
        }
        return text.toString();
    }

    /** {@code tacet/list/v1}. */
    public static String json(String what, List<Row> rows) {
        return Json.write(Json.map(
                "schema",
                "tacet/list/v1",
                what,
                rows.stream()
                        .map(row -> Json.map("name", row.name(), "says", row.says()))
                        .toList()));
    }
}

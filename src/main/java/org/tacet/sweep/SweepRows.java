package org.tacet.sweep;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.report.Bytes;
import org.tacet.report.Csv;
import org.tacet.report.Json;
import org.tacet.session.Decision;
import org.tacet.worlds.Variation;

/**
 * The rows of a sweep, a row a world. All words are put into bytes once; of one row after the other only what follows
 * the first member that moved is put together anew.
 */
public final class SweepRows implements Rows.Form {

    private static final int USUAL = 256;

    private final Variation variation;
    private final byte[][][] cells;
    private final Map<Outcome, byte[]> outcomes = new EnumMap<>(Outcome.class);
    private final Map<String, byte[]> names = new HashMap<>();
    private final byte[] header;
    private final int separator;
    private final byte[] quote;
    private final byte[] end;

    private SweepRows(
            Variation variation,
            String header,
            CellForm cell,
            Function<Outcome, String> outcome,
            Map<String, String> names,
            String separator,
            String quote,
            String end) {
        this.variation = variation;
        this.header = bytes(header);
        this.separator = separator.length();
        this.quote = bytes(quote);
        this.end = bytes(end);
        cells = new byte[variation.size()][][];
        for (int member = 0; member < cells.length; member++) {
            Variation.Varied varied = variation.members().get(member);
            int number = member;
            cells[member] = varied.positions().stream()
                    .map(position -> bytes(cell.of(number, varied.member(), position.word())))
                    .toArray(byte[][]::new);
        }
        Stream.of(Outcome.values()).forEach(each -> outcomes.put(each, bytes(outcome.apply(each))));
        names.forEach((name, written) -> this.names.put(name, bytes(written + separator)));
    }

    private interface CellForm {
        String of(int number, String member, String position);
    }

    /** Rows of a table: a column a member, then {@code outcome} and {@code holdouts}. */
    public static SweepRows csv(World world, Variation variation) {
        List<String> names = world.body().members().stream().map(Member::name).toList();
        String quote = names.stream().allMatch(name -> Csv.cell(name).equals(name)) ? "" : "\"";
        Object[] columns = Stream.concat(
                        variation.members().stream().map(Variation.Varied::member), Stream.of("outcome", "holdouts"))
                .toArray();
        return new SweepRows(
                variation,
                new Csv().row(columns).toString(),
                (number, member, position) -> position + ",",
                outcome -> outcome.word() + ",",
                names.stream().collect(Collectors.toMap(name -> name, name -> name.replace("\"", "\"\""))),
                ";",
                quote,
                "\n");
    }

    /** JSON lines, such as {@code {"stances":{"Turkey":"supports"},"outcome":"blocked","holdouts":["Hungary"]}}. */
    public static SweepRows jsonl(World world, Variation variation) {
        return new SweepRows(
                variation,
                "",
                (number, member, position) ->
                        (number == 0 ? "{\"stances\":{" : ",") + Json.quoted(member) + ":" + Json.quoted(position),
                outcome -> "},\"outcome\":" + Json.quoted(outcome.word()) + ",\"holdouts\":[",
                world.body().members().stream().map(Member::name).collect(Collectors.toMap(n -> n, Json::quoted)),
                ",",
                "",
                "]}\n");
    }

    /** What stands before the first row. */
    public byte[] header() {
        return header.clone();
    }

    @Override
    public byte[] write(long first, List<Decision> decisions) {
        int[] places = variation.places(first);
        Bytes stances = new Bytes(USUAL);
        int[] starts = new int[places.length + 1];
        int moved = 0;
        Bytes rows = new Bytes(USUAL * decisions.size());
        for (Decision decision : decisions) {
            stances.cut(starts[moved]);
            for (int member = moved; member < places.length; member++) {
                starts[member] = stances.length();
                stances.add(cells[member][places[member]]);
            }
            rows.add(stances);
            rows.add(outcomes.get(decision.answer().outcome()));
            holdouts(rows, decision.holdouts());
            rows.add(end);
            moved = Math.max(0, variation.next(places));
        }
        return rows.toArray();
    }

    private void holdouts(Bytes rows, List<String> holdouts) {
        if (holdouts.isEmpty()) {
            return;
        }
        rows.add(quote);
        for (String holdout : holdouts) {
            rows.add(names.get(holdout));
        }
        rows.cut(rows.length() - separator);
        rows.add(quote);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package org.tacet.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.report.Json;

/** What is changed in a scenario, as a scenario file that extends it. */
final class ScenarioYaml {

    private ScenarioYaml() {}

    /**
     * The file.
     *
     * @param title what the file is called
     * @param base what it extends: a shipped scenario's name, or a file's
     * @param written the scenario as it is
     * @param sets the positions that members are given on the candidate asked about, by code
     * @param assume what positions come to, in place of all that the scenario assumes of it
     */
    public static String of(
            String title,
            String base,
            World written,
            Map<String, Position> sets,
            Optional<String> procedure,
            Optional<Map<Position, Position>> assume,
            Optional<LocalDate> asOf,
            List<String> drops) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: ").append(Json.quoted(title)).append('\n');
        yaml.append("extends: ").append(Json.quoted(base)).append('\n');
        asOf.ifPresent(day -> yaml.append("as-of: ").append(day).append('\n'));
        procedure.ifPresent(name -> yaml.append("procedure: ").append(name).append('\n'));
        assume.map(given -> whenAsked(given, written))
                .filter(all -> !all.isEmpty())
                .ifPresent(all -> yaml.append("assume:\n  when-asked: { ")
                        .append(all.entrySet().stream()
                                .map(one -> one.getKey().word() + ": "
                                        + one.getValue().word())
                                .collect(Collectors.joining(", ")))
                        .append(" }\n"));
        if (!drops.isEmpty()) {
            yaml.append("drop:\n");
            drops.forEach(drop -> yaml.append("  - on: ").append(drop).append('\n'));
        }
        if (!sets.isEmpty()) {
            yaml.append("stances:\n");
            sets.forEach((code, position) -> yaml.append("  ")
                    .append(Json.quoted(code))
                    .append(": ")
                    .append(position.word())
                    .append('\n'));
        }
        return yaml.toString();
    }

    /** What is assumed here; of what only the scenario assumes, that the position stays as it is. */
    private static Map<Position, Position> whenAsked(Map<Position, Position> assume, World written) {
        Map<Position, Position> all = new TreeMap<>();
        written.opening(WhenAsked.class).forEach(assumed -> all.put(assumed.position(), assumed.position()));
        all.putAll(assume);
        return all;
    }
}

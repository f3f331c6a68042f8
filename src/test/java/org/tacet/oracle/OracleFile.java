package org.tacet.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A scenario as its files say it, read for the second opinion alone: maps, lists and texts, a layer a file. */
final class OracleFile {

    record Member(String name, LocalDate joined, LocalDate left, BigDecimal weight) {}

    final List<Map<String, Object>> layers = new ArrayList<>();
    final Map<String, Member> members = new TreeMap<>();
    final Map<String, String> names = new LinkedHashMap<>();
    final Map<String, List<String>> groups = new LinkedHashMap<>();
    final Path home;

    OracleFile(Path home, Path file) {
        this.home = home;
        Path at = file;
        while (at != null) {
            Map<String, Object> layer = read(at);
            layers.add(0, layer);
            at = next(at, (String) layer.get("extends"));
        }
        body(file);
        for (Map<String, Object> layer : layers) {
            map(layer.get("groups"))
                    .forEach((name, list) -> groups.put(
                            fold(name),
                            list(list).stream()
                                    .flatMap(one -> meant((String) one).stream())
                                    .distinct()
                                    .toList()));
        }
    }

    private Path next(Path from, String base) {
        if (base == null) {
            return null;
        }
        Path near = from.resolveSibling(base);
        return Files.isRegularFile(near) ? near : home.resolve("scenarios").resolve(base + ".yaml");
    }

    private void body(Path file) {
        Object said = last("body");
        Map<String, Object> body = said instanceof String name
                ? read(
                        Files.isRegularFile(file.resolveSibling(name))
                                ? file.resolveSibling(name)
                                : home.resolve("seeds/bodies/" + name.toLowerCase(java.util.Locale.ROOT) + ".yaml"))
                : said == null ? read(home.resolve("seeds/bodies/nato.yaml")) : map(said);
        for (Object one : list(body.get("members"))) {
            Map<String, Object> fields = one instanceof String name ? Map.of("name", name) : map(one);
            String name = (String) fields.getOrDefault("name", fields.get("code"));
            members.put(
                    name,
                    new Member(
                            name,
                            fields.containsKey("joined")
                                    ? LocalDate.parse((String) fields.get("joined"))
                                    : LocalDate.MIN,
                            fields.containsKey("left") ? LocalDate.parse((String) fields.get("left")) : LocalDate.MAX,
                            new BigDecimal((String) fields.getOrDefault("weight", "0"))));
            names.put(fold(name), name);
            names.put(fold((String) fields.getOrDefault("code", name)), name);
            list(fields.get("also")).forEach(alias -> names.put(fold((String) alias), name));
        }
    }

    /** The value of a key in the last layer that has it. */
    Object last(String key) {
        Object found = null;
        for (Map<String, Object> layer : layers) {
            found = layer.getOrDefault(key, found);
        }
        return found;
    }

    /** How directly a word names members: 1 everyone, 2 a group, 3 by name. */
    int directness(String word) {
        return fold(word).equals("everyone") ? 1 : names.containsKey(fold(word)) ? 3 : 2;
    }

    List<String> meant(String word) {
        return switch (directness(word)) {
            case 1 -> List.copyOf(members.keySet());
            case 3 -> List.of(names.get(fold(word)));
            default -> groups.get(fold(word));
        };
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return value == null ? List.of() : value instanceof String ? List.of(value) : (List<Object>) value;
    }

    static Map<String, Object> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            LoadSettings settings = LoadSettings.builder()
                    .setSchema(new FailsafeSchema())
                    .setMaxAliasesForCollections(50)
                    .build();
            return map(new Load(settings).loadFromString(String.join("\n", lines.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalDateTime start(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
    }

    static LocalDateTime end(String text) {
        return text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atTime(LocalTime.MAX);
    }

    static String fold(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }
}

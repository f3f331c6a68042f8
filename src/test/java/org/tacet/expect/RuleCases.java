package org.tacet.expect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;
import org.tacet.session.Shipping;

/** The cases of rules in {@code src/test/resources/rules}, each read as a scenario. */
final class RuleCases {

    private final Path home;
    private final Map<Map<String, Object>, Scenario> read = new HashMap<>();
    private final List<Case> cases = new ArrayList<>();

    /**
     * One case of a rule.
     *
     * @param file the case file's name, that of the rule file
     * @param doesNot empty for a rule that always fires
     */
    record Case(String file, String rule, Scenario fires, Optional<Scenario> doesNot) {

        Stream<Scenario> scenarios() {
            return Stream.concat(Stream.of(fires), doesNot.stream());
        }
    }

    private RuleCases(Path home) {
        this.home = home;
    }

    /**
     * All cases.
     *
     * @param home a folder for the scenario files and articles that they are read from
     */
    static List<Case> in(Path home) throws IOException, URISyntaxException {
        RuleCases reader = new RuleCases(home);
        Files.createDirectories(home.resolve("seeds"));
        Path folder = Path.of(RuleCases.class.getResource("/rules").toURI());
        for (Path file : Shipped.files(folder, ".yaml")) {
            reader.read(file);
        }
        return reader.cases;
    }

    private void read(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".yaml", "");
        Object content = new Load(LoadSettings.builder()
                        .setLabel(file.toString())
                        .setMaxAliasesForCollections(500)
                        .build())
                .loadFromString(Files.readString(file));
        for (Object one : (List<?>) content) {
            Map<String, Object> fields = map(one);
            assertThat(fields.keySet()).as(name).isIn(Set.of("rule", "fires", "does-not"), Set.of("rule", "always"));
            boolean always = fields.containsKey("always");
            cases.add(new Case(
                    name,
                    fields.get("rule").toString(),
                    scenario(map(fields.get(always ? "always" : "fires"))),
                    always ? Optional.empty() : Optional.of(scenario(map(fields.get("does-not"))))));
        }
    }

    /** A scenario that stands in several cases is read once. */
    private Scenario scenario(Map<String, Object> content) {
        Scenario known = read.get(content);
        if (known == null) {
            known = written(content);
            read.put(content, known);
        }
        return known;
    }

    private Scenario written(Map<String, Object> content) {
        String name = "case-" + (read.size() + 1);
        Path articles = home.resolve("seeds").resolve(name);
        Map<String, Object> fields = new LinkedHashMap<>(content);
        fields.computeIfPresent("evidence", (key, files) -> {
            map(files).forEach((article, text) -> write(articles.resolve(article + ".yaml"), text));
            return name;
        });
        Path file = home.resolve(name + ".yaml");
        write(file, fields);
        return Shipping.read(Shipped.at(home), file.toString(), Changes.NONE);
    }

    private static void write(Path file, Object content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> map(Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, one) -> map.put(key.toString(), one));
        return map;
    }
}

package org.tacet.scenario;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tacet.model.FaultyInput;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;
import org.tacet.yaml.Nearest;
import org.tacet.yaml.YamlFile;

/** Reads a scenario and all that it extends into layers, the first one first. */
final class Chain {

    private final Shipped shelf;
    private final Supplier<byte[]> input;
    private final Faults faults;

    Chain(Shipped shelf, Supplier<byte[]> input, Faults faults) {
        this.shelf = shelf;
        this.input = input;
        this.faults = faults;
    }

    /** A file found: the name that reports show, the name that faults show, where it is. */
    private record Found(String name, String shown, Path path) {}

    /**
     * The chain of a scenario.
     *
     * @param scenario a path, a shipped scenario's name, or {@code -} for standard input
     * @param changes what the command line adds, as last layers
     */
    List<Layer> read(String scenario, Changes changes) {
        List<Layer> reversed = new ArrayList<>();
        Set<String> passed = new LinkedHashSet<>();
        Layer layer = scenario.equals("-")
                ? layer("-", "-", Path.of(""), input.get())
                : file(find(scenario, Path.of(""))
                        .orElseThrow(() -> new FaultyInput(
                                scenario,
                                1,
                                1,
                                "found no such scenario, expected a file or a shipped scenario's name"
                                        + Nearest.hint(scenario, shelf.scenarios()))));
        passed.add(key(layer));
        reversed.add(layer);
        Optional<Item> base = layer.field("extends");
        while (base.isPresent()) {
            Item item = base.get();
            Optional<Layer> next = next(item, layer.folder());
            if (next.isEmpty()) {
                break;
            }
            layer = next.get();
            if (!passed.add(key(layer))) {
                item.fault("found a circle, as " + layer.name() + " leads back here, expected a chain with an end");
                faults.check();
                break;
            }
            reversed.add(layer);
            base = layer.field("extends");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = reversed.size() - 1; i >= 0; i--) {
            layers.add(ranked(reversed.get(i), layers.size() + 1));
        }
        changes.drops().forEach(drop -> layers.add(ranked(drop(drop), layers.size() + 1)));
        changes.sets().forEach(set -> layers.add(ranked(change(set), layers.size() + 1)));
        changes.chances().forEach(chance -> layers.add(ranked(chance(chance), layers.size() + 1)));
        if (!changes.prefer().isEmpty()) {
            layers.add(ranked(preference(changes.prefer()), layers.size() + 1));
        }
        return layers;
    }

    private Optional<Layer> next(Item item, Path folder) {
        Optional<String> base = item.text("a shipped scenario's name or a path");
        if (base.isEmpty()) {
            return Optional.empty();
        }
        Optional<Found> found = find(base.get(), folder);
        if (found.isEmpty()) {
            item.fault("found " + base.get() + ", expected a readable file or a shipped scenario's name"
                    + Nearest.hint(base.get(), shelf.scenarios()));
            return Optional.empty();
        }
        try {
            return Optional.of(file(found.get()));
        } catch (UnreadableFile e) {
            item.fault("found " + base.get() + ", which cannot be read, expected a readable file");
            return Optional.empty();
        }
    }

    private Optional<Found> find(String name, Path folder) {
        try {
            Path path = folder.resolve(name);
            if (Files.exists(path) && !Files.isDirectory(path)) { // a pipe too
                return Optional.of(new Found(shelf.shown(name), shelf.shown(path.toString()), path));
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        String bare = name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
        return shelf.scenario(bare).map(path -> new Found(bare, "scenarios/" + bare + ".yaml", path));
    }

    private Layer file(Found found) {
        return layer(found.name(), found.shown(), parent(found.path()), bytes(found.path(), found.shown()));
    }

    private static Path parent(Path path) {
        return path.getParent() == null ? Path.of("") : path.getParent();
    }

    private Layer layer(String name, String shown, Path folder, byte[] bytes) {
        Item root = YamlFile.read(shown, bytes, faults);
        Map<String, Item> fields = root.fields(Layer.KEYS);
        if (!fields.containsKey("title") && root.isMap()) {
            root.fault("found no title:, expected one, a sentence");
        }
        return new Layer(0, name, folder, root, fields);
    }

    private Layer change(String set) {
        int equals = OptionWords.last(set, '=');
        String label = "--set";
        int at = set.indexOf('@', equals);
        String position = set.substring(equals + 1, at < 0 ? set.length() : at);
        StringBuilder stances = new StringBuilder("{ ");
        for (String name : names(set.substring(0, equals))) {
            stances.append(stances.length() > 2 ? ", " : "")
                    .append(quoted(name))
                    .append(": ")
                    .append(quoted(position));
        }
        stances.append(" }");
        String yaml = at < 0
                ? "stances: " + stances + "\n"
                : "events: [ { on: " + quoted(set.substring(at + 1)) + ", stances: " + stances + " } ]\n";
        return option(label, label + " " + set, yaml);
    }

    /**
     * Chances such as {@code Turkey,Hungary=supports:0.6|objects:0.4} or {@code unnamed=19|20}; without numbers all are
     * equally likely.
     */
    private Layer chance(String chance) {
        int equals = OptionWords.last(chance, '=');
        String[] positions = chance.substring(equals + 1).split("\\|");
        boolean weighed = chance.indexOf(':', equals) > 0;
        StringBuilder told = new StringBuilder();
        for (String position : positions) {
            int colon = position.indexOf(':');
            told.append(told.isEmpty() ? "" : ", ").append(quoted(colon < 0 ? position : position.substring(0, colon)));
            told.append(weighed ? ": " + quoted(position.substring(colon + 1)) : "");
        }
        StringBuilder yaml = new StringBuilder("chances:\n");
        for (String name : names(chance.substring(0, equals))) {
            String value = weighed ? "{ " + told + " }" : "[ " + told + " ]";
            boolean tally = name.strip().equals(ChancesReader.UNNAMED);
            yaml.append("  ").append(quoted(name)).append(": ");
            yaml.append(tally ? "{ backers: " + value + " }" : value).append('\n');
        }
        return option("--chance", "--chance " + chance, yaml.toString());
    }

    /** Names in quotes, each by itself; without quotes all together, as commas may belong to a name. */
    private static List<String> names(String text) {
        return text.contains("\"") ? OptionWords.split(text, ',') : List.of(text);
    }

    /** What is to be taken out: a day, a moment, or keys of an event as a file writes them. */
    private Layer drop(String drop) {
        boolean keys = drop.contains(": ");
        return option(
                "--drop",
                "--drop " + drop,
                "drop: [ { " + (keys ? drop : "on: " + quoted(OptionWords.plain(drop))) + " } ]\n");
    }

    private Layer preference(List<String> articles) {
        String label = "--prefer";
        List<String> quoted =
                articles.stream().map(OptionWords::plain).map(Chain::quoted).toList();
        return option(
                label,
                label + " " + String.join(" " + label + " ", articles),
                "sources: { prefer: [" + String.join(", ", quoted) + "] }\n");
    }

    private Layer option(String label, String name, String yaml) {
        Item root = YamlFile.read(label, yaml.getBytes(StandardCharsets.UTF_8), faults);
        return new Layer(0, name, Path.of(""), root, root.fields(Layer.KEYS));
    }

    private static String quoted(String text) {
        return "'" + text.strip().replace("'", "''") + "'";
    }

    private static Layer ranked(Layer layer, int rank) {
        return new Layer(rank, layer.name(), layer.folder(), layer.root(), layer.fields());
    }

    private static String key(Layer layer) {
        String shown = layer.root().file(); // which need not be a path that can be
        return layer.folder().toAbsolutePath().normalize() + "/" + shown.substring(shown.lastIndexOf('/') + 1);
    }

    /** A file that is there but cannot be read. */
    static final class UnreadableFile extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static byte[] bytes(Path path, String shown) {
        try {
            if (Files.size(path) > YamlFile.LARGEST) {
                throw new FaultyInput(
                        shown, 1, 1, "found " + Files.size(path) + " bytes, expected at most " + YamlFile.LARGEST);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UnreadableFile();
        }
    }
}

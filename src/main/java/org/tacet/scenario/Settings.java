package org.tacet.scenario;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.model.Fallback;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Origin;
import org.tacet.model.Position;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.yaml.Item;

/** What the layers set once for all: of each setting the last layer's counts, of each entry of a map the last one. */
final class Settings {

    private final List<Layer> layers;
    private final Changes changes;

    Settings(List<Layer> layers, Changes changes) {
        this.layers = layers;
        this.changes = changes;
    }

    Optional<Item> last(String key) {
        return Layer.last(layers, key);
    }

    Optional<String> text(String key) {
        return last(key).flatMap(item -> item.text("a text"));
    }

    /** The day that the command line or a layer asks about. */
    Optional<LocalDate> asOf() {
        return changes.asOf().or(() -> last("as-of").flatMap(Item::day));
    }

    /** Where the day comes from, unless it is the command line. */
    Optional<Item> asOfItem() {
        return changes.asOf().isPresent() ? Optional.empty() : last("as-of");
    }

    /** The test by which the body decides, and its vetoes. */
    List<Record> procedure(Procedures procedures) {
        if (changes.procedure().isPresent()) {
            return Procedures.named(changes.procedure().get(), new Origin.Option("--procedure"));
        }
        return last("procedure")
                .map(item -> procedures.read(item, true))
                .orElse(Procedures.named(Procedures.USUAL, Origin.NOBODY));
    }

    /** What persons stand for, unless a file gives them an office of their own; empty where no file names it. */
    String office() {
        return text("office").orElse("");
    }

    /** True where the command line names a procedure. */
    boolean named() {
        return changes.procedure().isPresent();
    }

    /** What ambiguous positions come to. */
    List<WhenAsked> assumptions() {
        Map<Position, WhenAsked> assumptions = new TreeMap<>();
        for (Layer layer : layers) {
            Map<String, Item> assume = layer.field("assume")
                    .map(i -> i.fields(List.of("when-asked")))
                    .orElse(Map.of());
            for (Item.Entry entry : Optional.ofNullable(assume.get("when-asked"))
                    .map(i -> i.entries("positions and what they come to"))
                    .orElse(List.of())) {
                Optional<Position> position = entry.key().word(Position.class, "position");
                Optional<Position> then = entry.value().word(Position.class, "position");
                position.ifPresent(of -> then.ifPresent(to ->
                        assumptions.put(of, new WhenAsked(of, to, entry.key().where()))));
            }
        }
        return List.copyOf(assumptions.values());
    }

    /** The incumbent's term, and what follows it. */
    Optional<Term> term() {
        Fallback fallback = last("fallback").flatMap(Settings::fallback).orElse(Fallback.UNTOLD);
        return last("term").flatMap(item -> {
            Map<String, Item> fields = item.fields(List.of("incumbent", "ends"));
            Optional<String> incumbent = item.need(fields, "incumbent").flatMap(i -> i.text("a name"));
            Optional<LocalDate> ends = item.need(fields, "ends").flatMap(Item::day);
            return incumbent.flatMap(name -> ends.map(day -> new Term(
                    name,
                    office(),
                    day,
                    day.atTime(LocalTime.MAX),
                    fallback,
                    last("fallback").orElse(item).where())));
        });
    }

    private static Optional<Fallback> fallback(Item item) {
        return item.text("extension or vacancy").flatMap(text -> switch (text) {
            case "extension" -> Optional.of(Fallback.EXTENSION);
            case "vacancy" -> Optional.of(Fallback.VACANCY);
            default -> {
                item.unknown("fallback", text, List.of("extension", "vacancy"));
                yield Optional.empty();
            }
        });
    }

    /** Named days. */
    Map<String, LocalDate> deadlines() {
        Map<String, LocalDate> deadlines = new TreeMap<>();
        for (Layer layer : layers) {
            for (Item.Entry entry : layer.field("deadlines")
                    .map(i -> i.entries("names and days"))
                    .orElse(List.of())) {
                entry.key()
                        .text("a name")
                        .ifPresent(name -> entry.value().day().ifPresent(day -> deadlines.put(name, day)));
            }
        }
        return deadlines;
    }
}

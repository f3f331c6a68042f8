package org.tacet.yaml;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.tacet.model.Fault;
import org.tacet.model.Origin;
import org.tacet.model.Visible;
import org.tacet.model.Words;

/**
 * One value of a YAML file with its place. What does not have the form that is asked for is reported as a fault at that
 * place, and is then absent.
 */
public final class Item {

    private static final int LAST_YEAR = 9999;

    private final String file;
    private final Node node;
    private final Faults faults;

    Item(String file, Node node, Faults faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    /** A key and its value. */
    public record Entry(Item key, Item value) {}

    public String file() {
        return file;
    }

    public int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    public int column() {
        return node.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    /** Where it stands; an option of the command line, such as {@code --set}, has no lines. */
    public Origin where() {
        return file.startsWith("--") ? new Origin.Option(file) : new Origin.Line(file, line(), column());
    }

    /** True of a value that is left empty, or is {@code null}. */
    public boolean isNothing() {
        return node instanceof ScalarNode scalar && empty(scalar);
    }

    /** True where another value says the same: names as names are compared, lists in any order. */
    public boolean same(Item other) {
        return said().equals(other.said());
    }

    private Object said() {
        if (node instanceof MappingNode map) {
            Map<Object, Object> said = new HashMap<>();
            map.getValue()
                    .forEach(one -> said.put(
                            item(one.getKeyNode()).said(),
                            item(one.getValueNode()).said()));
            return said;
        }
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(one -> item(one).said()).collect(Collectors.toSet());
        }
        return Nearest.fold(((ScalarNode) node).getValue());
    }

    /** Reports this value: {@code found …, expected …}. */
    public void fault(String message) {
        faults.add(at(message));
    }

    /** A message at this value's place. */
    public Fault at(String message) {
        return new Fault(file, line(), column(), message);
    }

    public boolean isText() {
        return node instanceof ScalarNode;
    }

    public boolean isMap() {
        return node instanceof MappingNode;
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** The text of a scalar on one line, fit to be shown, without the space around it; empty and reported where it is none. */
    public Optional<String> text(String expected) {
        if (node instanceof ScalarNode scalar && !empty(scalar)) {
            return Optional.of(Visible.of(scalar.getValue().strip()));
        }
        fault("found " + form() + ", expected " + expected);
        return Optional.empty();
    }

    /** The elements of a list. */
    public List<Item> items(String expected) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::item).toList();
        }
        fault("found " + form() + ", expected " + expected);
        return List.of();
    }

    /** The entries of a map whose keys are free; a key that stands twice is reported. */
    public List<Entry> entries(String expected) {
        if (!(node instanceof MappingNode map)) {
            fault("found " + form() + ", expected " + expected);
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        Map<String, Item> seen = new HashMap<>();
        for (NodeTuple tuple : map.getValue()) {
            Item key = item(tuple.getKeyNode());
            key.text("a key").ifPresent(name -> {
                Item first = seen.putIfAbsent(Nearest.fold(name), key);
                if (first != null) {
                    key.fault("found " + name + " again, expected it once; it stands in line " + first.line() + " too");
                } else {
                    entries.add(new Entry(key, item(tuple.getValueNode())));
                }
            });
        }
        return entries;
    }

    /**
     * The values of a map whose keys are known. An unknown key is reported with the nearest known one, and then taken for
     * it, so that this one is not reported as missing too.
     */
    public Map<String, Item> fields(Collection<String> known) {
        Map<String, Item> fields = new LinkedHashMap<>();
        for (Entry entry : entries("keys such as " + known.iterator().next() + ":")) {
            String key = entry.key().text("a key").orElseThrow();
            if (known.contains(key)) {
                fields.put(key, entry.value());
            } else {
                entry.key().unknown("key", key, known);
                Nearest.to(key, known).ifPresent(meant -> fields.putIfAbsent(meant, entry.value()));
            }
        }
        return fields;
    }

    /** The value of a key that must be there; reported where it is not, unless this is no map, which has been reported. */
    public Optional<Item> need(Map<String, Item> fields, String key) {
        Optional<Item> found = Optional.ofNullable(fields.get(key));
        if (found.isEmpty() && isMap()) {
            fault("found no " + key + ":, expected one");
        }
        return found;
    }

    /** Reports a name that is none of those known: what was found, what was expected, the nearest. */
    public void unknown(String what, String found, Collection<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        String expected = sorted.size() > 16 ? "a known " + what : String.join(", ", sorted);
        fault("found the " + what + " " + found + ", expected " + expected + Nearest.hint(found, sorted));
    }

    /** One of the words of an enum, as files write them. */
    public <E extends Enum<E>> Optional<E> word(Class<E> type, String what) {
        return text("a " + what).flatMap(text -> {
            for (E constant : type.getEnumConstants()) {
                if (Words.of(constant).equals(text)) {
                    return Optional.of(constant);
                }
            }
            unknown(
                    what,
                    text,
                    Arrays.stream(type.getEnumConstants()).map(Words::of).toList());
            return Optional.empty();
        });
    }

    /** A day, such as {@code 2024-02-22}. */
    public Optional<LocalDate> day() {
        return parsed("a day such as 2024-02-22", text -> counted(LocalDate.parse(text)));
    }

    /** True where the text gives a time of day too. */
    public boolean timed() {
        return node instanceof ScalarNode scalar && scalar.getValue().contains("T");
    }

    /** A day, or a day and time such as {@code 2024-06-24T10:00}; a day alone is taken at the given end of it. */
    public Optional<LocalDateTime> moment(java.time.LocalTime dayAlone) {
        return parsed(
                "a day such as 2024-02-22 or a moment such as 2024-02-22T10:00",
                text -> timed()
                        ? counted(LocalDateTime.parse(text).toLocalDate())
                                .atTime(LocalDateTime.parse(text).toLocalTime())
                        : counted(LocalDate.parse(text)).atTime(dayAlone));
    }

    private static LocalDate counted(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year out of range");
        }
        return day;
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag() {
        return parsed("true or false", text -> {
            if (!text.equals("true") && !text.equals("false")) {
                throw new NumberFormatException(text);
            }
            return Boolean.valueOf(text);
        });
    }

    /** A whole number from 0. */
    public Optional<Integer> count(String expected) {
        return parsed(expected, text -> {
            if (text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                throw new NumberFormatException(text);
            }
            return Integer.valueOf(text);
        });
    }

    /** A weight: a number above 0, with at most six decimals. */
    public Optional<BigDecimal> weight() {
        return parsed("a weight above 0 such as 18.6", text -> {
            if (!text.matches("\\d{1,9}(\\.\\d{1,6})?") || new BigDecimal(text).signum() == 0) {
                throw new NumberFormatException(text);
            }
            return new BigDecimal(text);
        });
    }

    /** A number from 0 to 1. */
    public Optional<Double> chance() {
        return parsed("a probability from 0 to 1", text -> {
            double chance = Double.parseDouble(text);
            if (!(chance >= 0 && chance <= 1)) {
                throw new NumberFormatException(text);
            }
            return chance;
        });
    }

    private <T> Optional<T> parsed(String expected, java.util.function.Function<String, T> parser) {
        return text(expected).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeParseException | NumberFormatException e) {
                fault("found " + text + ", expected " + expected);
                return Optional.empty();
            } catch (DateTimeException e) {
                fault("found " + text + ", expected a year from 1 to " + LAST_YEAR);
                return Optional.empty();
            }
        });
    }

    private Item item(Node value) {
        return new Item(file, value, faults);
    }

    private String form() {
        if (node instanceof MappingNode) {
            return "a map";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        ScalarNode scalar = (ScalarNode) node;
        return empty(scalar) ? "nothing" : scalar.getValue();
    }

    private static boolean empty(ScalarNode scalar) {
        return scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
    }
}

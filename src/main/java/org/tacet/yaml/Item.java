package org.tacet.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.tacet.model.Fault;
import org.tacet.model.Origin;
import org.tacet.model.Visible;

/**
 * One value of a YAML file with its place. What does not have the form that is asked for is reported as a fault at that
 * place, and is then absent.
 */
public final class Item extends Scalar {

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

    /**
     * From where to where it stands in its text, in code points.
     *
     * @param end behind its last one
     */
    public record Span(int start, int end) {}

    /** Empty where it does not stand in a text. */
    public Optional<Span> span() {
        return node.getStartMark().map(start -> new Span(start.getIndex(), end(node)));
    }

    /** A list or map that is written line by line ends with its last value; the parser has it end where the next thing begins. */
    private static int end(Node node) {
        if (node instanceof CollectionNode<?> collection
                && collection.getFlowStyle() == FlowStyle.BLOCK
                && !collection.getValue().isEmpty()) {
            Object last = collection.getValue().get(collection.getValue().size() - 1);
            return end(last instanceof NodeTuple tuple ? tuple.getValueNode() : (Node) last);
        }
        return node.getEndMark().map(Mark::getIndex).orElse(0);
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
    @Override
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
    @Override
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

    /** The entries of a map that have these keys, the first of each; nothing is reported. */
    public Map<String, Entry> named(Collection<String> keys) {
        Map<String, Entry> named = new LinkedHashMap<>();
        if (node instanceof MappingNode map) {
            for (NodeTuple tuple : map.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && keys.contains(key.getValue())) {
                    named.putIfAbsent(key.getValue(), new Entry(item(key), item(tuple.getValueNode())));
                }
            }
        }
        return named;
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
    @Override
    public void unknown(String what, String found, Collection<String> known) {
        List<String> sorted = known.stream().sorted().toList();
        String expected = sorted.size() > 16 ? "a known " + what : String.join(", ", sorted);
        fault("found the " + what + " " + found + ", expected " + expected + Nearest.hint(found, sorted));
    }

    /** True where the text gives a time of day too. */
    @Override
    public boolean timed() {
        return node instanceof ScalarNode scalar && scalar.getValue().contains("T");
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

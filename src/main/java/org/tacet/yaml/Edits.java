package org.tacet.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Other values in place of some in a file, which else stays to the byte as it was. */
public final class Edits {

    private static final List<String> OTHERWISE = List.of("true", "false", "null");

    private final String text;
    private final Map<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int end, String value) {}

    /**
     * Edits of a file.
     *
     * @param text what was read, from the first character on
     */
    public Edits(String text) {
        this.text = text;
    }

    /**
     * Puts a value in place of one.
     *
     * @param key the key that has it
     * @return false where the value does not stand behind its key alone: it is referred to, or is such a reference
     */
    public boolean put(Item key, Item value, String instead) {
        Optional<Item.Span> from = key.span();
        Optional<Item.Span> to = value.span();
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        int after = text.offsetByCodePoints(0, from.get().end());
        int start = text.offsetByCodePoints(0, to.get().start());
        int end = text.offsetByCodePoints(0, to.get().end());
        boolean shared = start < end && "&*!".indexOf(text.charAt(start)) >= 0;
        if (start < after || shared || !text.substring(after, start).matches("(?s)[\"']?\\s*:(\\s|#[^\\n]*\\n)*")) {
            return false;
        }
        edits.put(start, new Edit(end, start == end ? " " + instead : instead));
        return true;
    }

    /** The text with all that was put. */
    public String text() {
        StringBuilder edited = new StringBuilder();
        int done = 0;
        for (Map.Entry<Integer, Edit> edit : edits.entrySet()) {
            edited.append(text, done, edit.getKey()).append(edit.getValue().value());
            done = edit.getValue().end();
        }
        return edited.append(text.substring(done)).toString();
    }

    /** A name as a value: in quotes where it would be read as something else without. */
    public static String name(String name) {
        boolean plain = name.matches("\\p{L}[\\p{L}\\p{N} .'-]*")
                && !name.endsWith(" ")
                && !OTHERWISE.contains(name.toLowerCase(Locale.ROOT));
        return plain ? name : "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

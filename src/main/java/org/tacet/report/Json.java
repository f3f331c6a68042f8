package org.tacet.report;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON: keys in the order given, two spaces, line feeds, so that the same input gives the same bytes. */
public final class Json {

    private Json() {}

    /** Made when something is written: what only gathers keys and values for a text does without. */
    private static final class Writer {
        private static final JsonMapper BARE = JsonMapper.builder().build();
        private static final ObjectWriter INDENTED =
                BARE.writer().with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
    }

    public static String write(Object value) {
        return Writer.INDENTED.writeValueAsString(value) + "\n";
    }

    /** One line without spaces, for programs. */
    public static byte[] bytes(Object value) {
        return Writer.BARE.writeValueAsBytes(value);
    }

    /** A text as JSON writes it, in quotes. */
    public static String quoted(String text) {
        return Writer.BARE.writeValueAsString(text);
    }

    /** A map of keys and values in the order given. */
    public static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}

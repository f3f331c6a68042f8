package org.tacet.report;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON: keys in the order given, two spaces, line feeds, so that the same input gives the same bytes. */
public final class Json {

    private static final JsonMapper BARE = JsonMapper.builder().build();

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    public static String write(Object value) {
        return WRITER.writeValueAsString(value) + "\n";
    }

    /** One line without spaces, for programs. */
    public static byte[] bytes(Object value) {
        return BARE.writeValueAsBytes(value);
    }

    /** A text as JSON writes it, in quotes. */
    static String quoted(String text) {
        return BARE.writeValueAsString(text);
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

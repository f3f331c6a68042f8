package org.tacet.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tacet.model.Body;
import org.tacet.model.Member;
import org.tacet.session.EndState.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where members sit round the table: neighbours side by side where the neighbourhood of every member is known, and
 * otherwise in order of name.
 */
final class Seating {

    /** A seat's neighbourhood and its place round the table. */
    private record Place(String group, int number) {}

    private final Body body;
    private final Map<String, Place> places;

    Seating(Body body) {
        this.body = body;
        Map<String, Place> known = Known.PLACES;
        boolean all = body.members().stream().map(Member::code).allMatch(known::containsKey);
        places = all ? known : Map.of();
    }

    /** Read when a table is first drawn. */
    private static final class Known {
        private static final Map<String, Place> PLACES = read();

        private static Map<String, Place> read() {
            List<Place> seats = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            try (InputStream file = Seating.class.getResourceAsStream("neighbourhoods.json")) {
                for (JsonNode group : JsonMapper.shared().readTree(file)) {
                    for (JsonNode code : group.get("codes")) {
                        codes.add(code.asString());
                        seats.add(new Place(group.get("group").asString(), seats.size()));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return codes.stream()
                    .collect(Collectors.toMap(Function.identity(), code -> seats.get(codes.indexOf(code))));
        }
    }

    /** The seats in their order round the table. */
    List<Stance> round(List<Stance> stances) {
        return stances.stream()
                .sorted(Comparator.comparing((Stance stance) -> places.containsKey(stance.code())
                                ? places.get(stance.code()).number()
                                : 0)
                        .thenComparing(Stance::member))
                .toList();
    }

    /** The neighbourhood of a member; the body itself where they are not known. */
    String group(String code) {
        return places.containsKey(code) ? places.get(code).group() : body.name();
    }

    /** At most three letters: the code, or the first letters of a name that is its own code. */
    static String initials(String code) {
        if (code.length() <= 3) {
            return code;
        }
        String[] words = code.strip().split("[\\s_-]+");
        String letters = words.length == 1
                ? code.substring(0, code.offsetByCodePoints(0, Math.min(3, code.codePointCount(0, code.length()))))
                : java.util.Arrays.stream(words)
                        .filter(word -> !word.isEmpty())
                        .limit(3)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }
}

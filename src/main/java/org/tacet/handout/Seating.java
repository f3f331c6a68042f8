package org.tacet.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tacet.model.Body;
import org.tacet.model.Member;
import org.tacet.model.NameOrder;
import org.tacet.session.EndState.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where members sit round the table: neighbours side by side where the neighbourhood of every member is known, and
 * otherwise in order of name.
 */
public final class Seating {

    /** A seat's neighbourhood and its place round the table. */
    private record Place(String group, int number) {}

    private static final int SHORT = 3;
    private static final int LONG = 6;

    private final Body body;
    private final Map<String, Place> places;
    private final Map<String, String> labels;

    public Seating(Body body) {
        this.body = body;
        Map<String, Place> known = Known.PLACES;
        boolean all = body.members().stream().map(Member::code).allMatch(known::containsKey);
        places = all ? known : Map.of();
        labels = labels(body.members().stream().map(Member::code).toList());
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
    public List<Stance> round(List<Stance> stances) {
        return stances.stream()
                .sorted(Comparator.comparing((Stance stance) -> places.containsKey(stance.code())
                                ? places.get(stance.code()).number()
                                : 0)
                        .thenComparing(Stance::member, NameOrder.BY_NAME))
                .toList();
    }

    /** The neighbourhood of a member; the body itself where they are not known. */
    public String group(String code) {
        return places.containsKey(code) ? places.get(code).group() : body.name();
    }

    /** What a seat is labelled with: the code where it is short, or else a few letters of the name that no other seat has. */
    public String initials(String code) {
        return labels.getOrDefault(code, initials(code, SHORT));
    }

    private static Map<String, String> labels(List<String> codes) {
        Map<String, String> labels = new HashMap<>();
        List<String> open = codes;
        for (int letters = SHORT; !open.isEmpty(); letters++) {
            int most = letters;
            Map<String, List<String>> alike =
                    open.stream().collect(Collectors.groupingBy(code -> initials(code, most)));
            open = new ArrayList<>();
            for (Map.Entry<String, List<String>> label : alike.entrySet()) {
                boolean unique = label.getValue().size() == 1 && !labels.containsValue(label.getKey());
                if (unique || letters > LONG) {
                    label.getValue().forEach(code -> labels.put(code, unique ? label.getKey() : code));
                } else {
                    open.addAll(label.getValue());
                }
            }
        }
        return labels;
    }

    /** The first letters of several words, with a number whole; or so many of a single word, or of all of them, run together. */
    private static String initials(String code, int letters) {
        if (code.length() <= SHORT) {
            return code;
        }
        String[] words = code.strip().split("[\\s_-]+");
        String run = words.length == 1 || letters > SHORT
                ? cut(String.join("", words), letters)
                : Arrays.stream(words)
                        .filter(word -> !word.isEmpty())
                        .limit(SHORT)
                        .map(word -> word.matches("\\d{1,3}") ? word : cut(word, 1))
                        .collect(Collectors.joining());
        return run.toUpperCase(Locale.ROOT);
    }

    private static String cut(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(letters, text.codePointCount(0, text.length()))));
    }
}

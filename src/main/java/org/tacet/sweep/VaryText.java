package org.tacet.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.tacet.model.Position;
import org.tacet.model.WrongWord;
import org.tacet.scenario.MemberNames;
import org.tacet.scenario.OptionWords;
import org.tacet.scenario.Scenario;
import org.tacet.worlds.Variation;
import org.tacet.worlds.Variation.Varied;

/** Reads what is to be varied, such as {@code Turkey,Hungary=supports|objects}. */
public final class VaryText {

    private static final String OPTION = "--vary";

    private final MemberNames names;
    private final List<Varied> varied = new ArrayList<>();
    private final Map<String, String> named = new TreeMap<>();

    private VaryText(MemberNames names) {
        this.names = names;
    }

    /**
     * The members in the order in which they are named, those of a group by name, each with its positions.
     *
     * @throws WrongWord where a text cannot be read, a member is named twice, or there are too many worlds
     */
    public static Variation read(List<String> texts, Scenario scenario) {
        if (texts.isEmpty()) {
            throw wrong("found no --vary, expected the stances to vary, such as Turkey,Hungary=supports|objects");
        }
        VaryText reader = new VaryText(new MemberNames(scenario));
        texts.forEach(reader::add);
        return reader.variation();
    }

    private void add(String text) {
        int equals = OptionWords.last(text, '=');
        if (!OptionWords.assigns(text)
                || OptionWords.split(text.substring(equals + 1), '|').contains("")) {
            throw wrong(
                    "found --vary " + text + ", expected MEMBERS=POSITIONS, such as Turkey,Hungary=supports|objects");
        }
        List<Position> positions = positions(text.substring(equals + 1));
        for (String name : names.split(text.substring(0, equals))) {
            for (String member : names.seated(OPTION, name.strip())) {
                String before = named.putIfAbsent(member, name.strip());
                if (before != null) {
                    throw wrong("found " + member + " twice" + as(before, name.strip(), member)
                            + ", expected every member once in --vary");
                }
                varied.add(new Varied(member, positions));
            }
        }
    }

    private Variation variation() {
        if (varied.isEmpty()) {
            throw wrong("found a group without members, expected one to vary");
        }
        Variation variation = new Variation(varied);
        if (variation.count().bitLength() > 63 || variation.count().longValueExact() > Sweep.MOST) {
            throw wrong(String.format(
                    Locale.ROOT,
                    "found %,d worlds, expected at most %,d; odds answers without going through all of them",
                    variation.count(),
                    Sweep.MOST));
        }
        return variation;
    }

    private static String as(String before, String now, String member) {
        return before.equals(member) && now.equals(member) ? "" : " (" + before + ", " + now + ")";
    }

    private static List<Position> positions(String text) {
        List<Position> positions = new ArrayList<>();
        for (String each : OptionWords.split(text, '|')) {
            Position position = OptionWords.position(OPTION, each);
            if (positions.contains(position)) {
                throw wrong("found " + position.word() + " twice in --vary, expected every position once");
            }
            positions.add(position);
        }
        return List.copyOf(positions);
    }

    private static WrongWord wrong(String message) {
        return new WrongWord(OPTION, message);
    }
}

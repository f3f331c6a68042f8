package org.tacet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tacet.model.Position;
import org.tacet.scenario.OptionText;
import org.tacet.scenario.Scenario;
import org.tacet.sweep.Sweep;
import org.tacet.worlds.Variation;
import org.tacet.worlds.Variation.Varied;
import org.tacet.yaml.Nearest;
import picocli.CommandLine.ParameterException;

/** Reads what {@code --vary} says, such as {@code Turkey,Hungary=supports|objects}. */
final class VaryText {

    private final ScenarioOptions options;
    private final Scenario scenario;

    public VaryText(ScenarioOptions options, Scenario scenario) {
        this.options = options;
        this.scenario = scenario;
    }

    /**
     * The members in the order in which they are named, those of a group by name, each with its positions.
     *
     * @throws ParameterException where a text cannot be read, a member is named twice, or there are too many worlds
     */
    public Variation read(List<String> texts) {
        if (texts.isEmpty()) {
            throw options.usage(
                    "found no --vary, expected the stances to vary, such as Turkey,Hungary=supports|objects");
        }
        List<Varied> varied = new ArrayList<>();
        Map<String, String> named = new TreeMap<>();
        for (String text : texts) {
            int equals = OptionText.last(text, '=');
            if (equals < 1
                    || names(text.substring(0, equals)).contains("")
                    || OptionText.split(text.substring(equals + 1), '|').contains("")) {
                throw options.usage("found --vary " + text
                        + ", expected MEMBERS=POSITIONS, such as Turkey,Hungary=supports|objects");
            }
            List<Position> positions = positions(text.substring(equals + 1));
            for (String name : names(text.substring(0, equals))) {
                for (String member : options.members(scenario, name.strip())) {
                    String before = named.putIfAbsent(member, name.strip());
                    if (before != null) {
                        throw options.usage("found " + member + " twice" + as(before, name.strip(), member)
                                + ", expected every member once in --vary");
                    }
                    varied.add(new Varied(member, positions));
                }
            }
        }
        if (varied.isEmpty()) {
            throw options.usage("found a group without members, expected one to vary");
        }
        Variation variation = new Variation(varied);
        if (variation.count().bitLength() > 63 || variation.count().longValueExact() > Sweep.MOST) {
            throw options.usage("found %,d worlds, expected at most %,d; odds answers without going through all of them"
                    .formatted(variation.count(), Sweep.MOST));
        }
        return variation;
    }

    /** A name may hold commas; several names are apart by them. */
    private List<String> names(String text) {
        return options.isName(scenario, text) ? List.of(text) : OptionText.split(text, ',');
    }

    private static String as(String before, String now, String member) {
        return before.equals(member) && now.equals(member) ? "" : " (" + before + ", " + now + ")";
    }

    private List<Position> positions(String text) {
        List<Position> positions = new ArrayList<>();
        for (String each : OptionText.split(text, '|')) {
            Position position = position(each.strip());
            if (positions.contains(position)) {
                throw options.usage("found " + position.word() + " twice in --vary, expected every position once");
            }
            positions.add(position);
        }
        return List.copyOf(positions);
    }

    private Position position(String word) {
        List<String> words =
                Arrays.stream(Position.values()).map(Position::word).toList();
        if (!words.contains(word)) {
            throw options.usage("found the position " + word + ", expected one of " + String.join(", ", words)
                    + Nearest.hint(word, words));
        }
        return Position.values()[words.indexOf(word)];
    }
}

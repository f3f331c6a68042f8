package org.tacet.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.yaml.Nearest;

/** Reads what an address asks for; all that is wrong with it is told at once. */
final class Address {

    /** The parameters of every address. */
    private static final List<String> STATE = List.of("scenario", "set", "procedure", "assume", "as-of", "drop", "own");

    /** What only the page itself reads. */
    private static final List<String> VIEW = List.of("at", "view", "predict", "big", "lesson");

    private static final List<String> REPEATED = List.of("set", "assume", "drop", "chance", "vary");

    private final Map<String, List<String>> parameters;
    private final List<String> faults = new ArrayList<>();

    /**
     * An address.
     *
     * @param more parameters that it may have besides those of every address
     */
    Address(Map<String, List<String>> parameters, String... more) {
        this.parameters = parameters;
        List<String> known = new ArrayList<>(STATE);
        known.addAll(Arrays.asList(more));
        parameters.forEach((name, values) -> {
            if (!known.contains(name) && !VIEW.contains(name)) {
                unknown("parameter", name, known);
            } else if (values.size() > 1 && !REPEATED.contains(name)) {
                faults.add("found " + values.size() + " times " + name + ", expected it once");
            }
        });
    }

    /**
     * What is asked.
     *
     * @param names the scenarios on offer, the first one the usual; the procedure is not looked at
     */
    Asked asked(List<String> names) {
        String scenario = one("scenario").orElse(names.get(0));
        if (one("own").isEmpty() && !names.contains(scenario)) {
            fault("found the scenario " + scenario + ", expected the name of one on offer"
                    + Nearest.hint(scenario, names));
        }
        Map<String, Position> sets = new TreeMap<>();
        all("set").forEach(set -> {
            int colon = set.lastIndexOf(':');
            if (colon < 1) {
                fault("found set=" + set + ", expected a code and a position, such as TUR:supports");
            } else {
                position(set.substring(colon + 1)).ifPresent(to -> sets.put(set.substring(0, colon), to));
            }
        });
        Asked asked = new Asked(
                scenario,
                Collections.unmodifiableMap(sets),
                one("procedure"),
                assume(),
                one("as-of").flatMap(this::day),
                all("drop").stream().sorted().distinct().toList(),
                one("own"));
        check();
        return asked;
    }

    private Optional<Map<Position, Position>> assume() {
        List<String> given = all("assume");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Map<Position, Position> assume = new TreeMap<>();
        if (!given.equals(List.of("none"))) {
            for (String one : given) {
                int colon = one.indexOf(':');
                if (colon < 1) {
                    fault("found assume=" + one + ", expected two positions, such as reserved:objects, or none alone");
                } else {
                    position(one.substring(0, colon))
                            .ifPresent(of -> position(one.substring(colon + 1)).ifPresent(to -> assume.put(of, to)));
                }
            }
        }
        return Optional.of(Collections.unmodifiableMap(assume));
    }

    /** The outcome of a parameter, or the usual one. */
    Outcome outcome(String name, Outcome usual) {
        List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
        return one(name)
                .flatMap(word -> known("outcome", word, words))
                .map(word -> Outcome.values()[words.indexOf(word)])
                .orElse(usual);
    }

    /** The value of a parameter that must be there. */
    String need(String name) {
        return one(name).orElseGet(() -> {
            fault("found no " + name + "=, expected one");
            return "";
        });
    }

    /**
     * Ends the reading where anything was wrong.
     *
     * @throws Refusal with all faults
     */
    void check() {
        if (!faults.isEmpty()) {
            throw Refusal.badAddress(faults);
        }
    }

    /** The value of a parameter. */
    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a parameter, in the order given. */
    List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    private Optional<Position> position(String word) {
        List<String> words =
                Arrays.stream(Position.values()).map(Position::word).toList();
        return known("position", word, words).map(known -> Position.values()[words.indexOf(known)]);
    }

    private Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            fault("found as-of=" + text + ", expected a day such as 2024-02-22");
            return Optional.empty();
        }
    }

    /** A word that must be a known one. */
    Optional<String> known(String what, String word, Collection<String> words) {
        if (!words.contains(word)) {
            unknown(what, word, words);
            return Optional.empty();
        }
        return Optional.of(word);
    }

    private void unknown(String what, String found, Collection<String> known) {
        fault("found the " + what + " " + found + ", expected one of " + String.join(", ", known)
                + Nearest.hint(found, known));
    }

    private void fault(String fault) {
        faults.add(fault);
    }
}

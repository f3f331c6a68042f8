package org.tacet.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacet.evidence.Evidence;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.StandingClaim;
import org.tacet.model.Standing;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;

/** Who may be appointed: everyone to whom a file gives a standing, and the one asked about. */
final class Candidates {

    /** Who is asked about where no file names a candidate. */
    static final String PROPOSAL = "the proposal";

    private final Names names = new Names("candidate");
    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<Integer, String> askedIn = new HashMap<>();
    private final Asked asked;

    Candidates(List<Layer> layers, Evidence evidence) {
        Set<String> told = new LinkedHashSet<>();
        evidence.articles().stream()
                .flatMap(article -> article.claims().stream())
                .flatMap(Evidence.Testimony::facts)
                .forEach(fact -> {
                    if (fact instanceof StandingClaim claim) {
                        told.add(claim.candidate());
                    }
                });
        layers.forEach(layer -> standings(layer, told));
        layers.forEach(layer -> entrants(layer, told));
        told.forEach(name -> names.add(name, name));
        told.forEach(name -> names.add(name.substring(name.lastIndexOf(' ') + 1), name));
        asked = asked(layers, told);
    }

    private void standings(Layer layer, Set<String> told) {
        for (Item.Entry entry : layer.field("candidates")
                .map(i -> i.entries("candidates and their standing"))
                .orElse(List.of())) {
            String name = entry.key().text("a name").orElse("");
            String known = told.stream()
                    .filter(other -> org.tacet.yaml.Nearest.fold(other).equals(org.tacet.yaml.Nearest.fold(name)))
                    .findFirst()
                    .orElse(name);
            told.add(known);
            entry.value().word(Standing.class, "standing").ifPresent(standing -> {
                declared.put(known, new Declared(known, standing, entry.value().where()));
                ranks.put(known, layer.rank());
            });
        }
    }

    private static void entrants(Layer layer, Set<String> told) {
        for (Item event : EventCourse.items(layer)) {
            if (event.isMap()) {
                event.entries("an event").stream()
                        .filter(entry -> entry.key().text("a key").orElse("").equals("enters"))
                        .filter(entry -> entry.value().isText())
                        .flatMap(entry -> entry.value().text("a name").stream())
                        .forEach(told::add);
            }
        }
    }

    private Asked asked(List<Layer> layers, Set<String> told) {
        String candidate = "";
        String where = "";
        for (Layer layer : layers) {
            Optional<Item> item = layer.field("candidate");
            if (item.isPresent()) {
                candidate = told.isEmpty()
                        ? item.get().text("a name").orElse("")
                        : names.find(item.get()).orElse("");
                where = item.get().where();
            }
            askedIn.put(layer.rank(), candidate);
        }
        if (candidate.isEmpty()) {
            List<String> official = declared.values().stream()
                    .filter(d -> d.standing() == Standing.OFFICIAL)
                    .map(Declared::candidate)
                    .sorted()
                    .toList();
            List<String> some = official.isEmpty() ? told.stream().sorted().toList() : official;
            candidate = some.isEmpty() ? PROPOSAL : some.get(0);
        }
        names.add(candidate, candidate);
        return new Asked(candidate, told.isEmpty(), where);
    }

    Asked asked() {
        return asked;
    }

    /** Whom a bare position in a layer speaks of: the candidate asked about in that layer. */
    String bare(Layer layer) {
        String candidate = askedIn.getOrDefault(layer.rank(), "");
        return candidate.isEmpty() ? asked.candidate() : candidate;
    }

    Names names() {
        return names;
    }

    /** What the layers' {@code candidates:} say, the last layer that names someone counting. */
    Collection<Declared> declared() {
        List<Declared> all = new ArrayList<>(declared.values());
        all.sort(java.util.Comparator.comparing(Declared::candidate));
        return all;
    }

    /** The layer that last declared a candidate's standing; 0 for none. */
    int rank(String candidate) {
        return ranks.getOrDefault(candidate, 0);
    }
}

package org.tacet.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.tacet.evidence.Evidence;
import org.tacet.model.Claim.StandingClaim;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Office;
import org.tacet.model.Origin;
import org.tacet.model.Standing;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;
import org.tacet.yaml.Nearest;

/** Who may be appointed, and what may be agreed: all to whom a file gives a standing, and the one asked about. */
final class Candidates {

    /** What is asked about where no file names anybody at all. */
    private static final String PROPOSAL = "the proposal";

    private final Names names = new Names("candidate");
    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, String> offices = new HashMap<>();
    private final Set<String> proposals = new TreeSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final Map<Integer, String> askedIn = new HashMap<>();
    private String candidate = "";
    private Origin where = Origin.NOBODY;

    /** The kinds of candidates. */
    private enum What {
        PERSON,
        PROPOSAL
    }

    Candidates(List<Layer> layers, Evidence evidence) {
        evidence.articles().stream()
                .flatMap(article -> article.claims().stream())
                .flatMap(Evidence.Testimony::facts)
                .forEach(fact -> {
                    if (fact instanceof StandingClaim claim) {
                        told.add(claim.candidate());
                    }
                });
        layers.forEach(this::standings);
        layers.forEach(this::entrants);
        boolean nobody = told.isEmpty();
        told.forEach(this::name);
        for (Layer layer : layers) {
            layer.field("candidate").ifPresent(item -> asked(item, nobody));
            askedIn.put(layer.rank(), candidate);
        }
    }

    /** A person may be named by any part of the name. */
    private void name(String whole) {
        names.add(whole, whole);
        if (proposals.contains(whole)) {
            return;
        }
        List<String> words = List.of(whole.split(" +"));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                names.addPart(String.join(" ", words.subList(from, to)), whole);
            }
        }
    }

    private void asked(Item item, boolean nobody) {
        if (nobody) {
            item.text("a name").ifPresent(this::name);
        }
        candidate = names.find(item).orElse(candidate);
        where = item.where();
    }

    private void standings(Layer layer) {
        for (Item.Entry entry : layer.field("candidates")
                .map(i -> i.entries("candidates and their standing"))
                .orElse(List.of())) {
            String name = entry.key().text("a name").orElse("");
            String known = told.stream()
                    .filter(other -> Nearest.fold(other).equals(Nearest.fold(name)))
                    .findFirst()
                    .orElse(name);
            told.add(known);
            Item value = entry.value();
            Map<String, Item> fields = value.isMap()
                    ? value.fields(List.of("standing", "kind", "office"))
                    : new LinkedHashMap<>(Map.of("standing", value));
            Optional.ofNullable(fields.get("kind"))
                    .flatMap(i -> i.word(What.class, "kind"))
                    .filter(What.PROPOSAL::equals)
                    .ifPresent(kind -> proposals.add(known));
            Optional.ofNullable(fields.get("office"))
                    .flatMap(i -> i.text("an office"))
                    .ifPresent(office -> offices.put(known, office));
            Optional.ofNullable(fields.get("standing"))
                    .flatMap(i -> i.word(Standing.class, "standing"))
                    .ifPresent(standing -> {
                        declared.put(known, new Declared(known, standing, value.where()));
                        ranks.put(known, layer.rank());
                    });
        }
    }

    private void entrants(Layer layer) {
        for (Item event : EventCourse.items(layer)) {
            if (event.isMap()) {
                event.entries("an event").stream()
                        .filter(entry -> entry.key().text("a key").orElse("").equals("enters"))
                        .filter(entry -> entry.value().isText())
                        .flatMap(entry -> entry.value().text("a name").stream())
                        .filter(name -> told.stream()
                                .noneMatch(other -> Nearest.fold(other).equals(Nearest.fold(name))))
                        .forEach(told::add);
            }
        }
    }

    /** Asks about the one official candidate, where no file names one; reported at the scenario's own file where there are several, or none. */
    void askAbout(Supplier<Collection<String>> official, Optional<Item> root) {
        if (!candidate.isEmpty() || where.said()) {
            return;
        }
        if (told.isEmpty()) {
            candidate = PROPOSAL; // no file names anybody, and so it is whatever is put to the body
            proposals.add(candidate);
            name(candidate);
            return;
        }
        List<String> some = official.get().stream().sorted().toList();
        if (some.size() == 1) {
            candidate = some.get(0);
        } else {
            String found = "found "
                    + (some.isEmpty() ? "no official candidate" : "the official candidates " + String.join(", ", some))
                    + " and no candidate:, expected candidate: and whom it is about";
            root.ifPresent(item -> item.fault(found));
        }
    }

    Asked asked() {
        return new Asked(candidate, told.isEmpty(), where);
    }

    /** Whom a bare position in a layer speaks of: the candidate asked about in that layer. */
    String bare(Layer layer) {
        String own = askedIn.getOrDefault(layer.rank(), "");
        return own.isEmpty() ? candidate : own;
    }

    Names names() {
        return names;
    }

    Set<String> proposals() {
        return Set.copyOf(proposals);
    }

    /** What each candidate stands for: a person the scenario's office, unless it has its own. */
    List<Office> offices(String usual) {
        Set<String> all = new TreeSet<>(told);
        all.add(candidate);
        List<Office> facts = new ArrayList<>();
        for (String name : all) {
            if (offices.containsKey(name) || !proposals.contains(name)) {
                facts.add(new Office(name, offices.getOrDefault(name, usual)));
            }
        }
        return facts;
    }

    /** What the layers' {@code candidates:} say, the last layer that names someone counting. */
    Collection<Declared> declared() {
        List<Declared> all = new ArrayList<>(declared.values());
        all.sort(Comparator.comparing(Declared::candidate));
        return all;
    }

    /** The layer that last declared a candidate's standing; 0 for none. */
    int rank(String name) {
        return ranks.getOrDefault(name, 0);
    }
}

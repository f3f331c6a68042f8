package org.tacet.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tacet.evidence.Evidence;
import org.tacet.evidence.EvidenceReader;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;
import org.tacet.yaml.YamlFile;

/** Finds the folder of claims that a scenario names, has it read, and marks the articles that the scenario prefers. */
final class Archive {

    private static final String DISPUTES = "disputes.yaml";

    private final Shipped shelf;
    private final Faults faults;

    Archive(Shipped shelf, Faults faults) {
        this.shelf = shelf;
        this.faults = faults;
    }

    /**
     * The evidence of a scenario.
     *
     * @param folder the name of the folder of claims; with none there is no evidence
     * @param sources which articles are preferred
     */
    Evidence read(Optional<Item> folder, Optional<Item> sources, Names members) {
        Evidence evidence = folder.map(item -> read(item, members)).orElse(Evidence.NONE);
        boolean unreadable = folder.isPresent() && evidence.articles().isEmpty();
        return sources.map(item -> item.fields(List.of("prefer")).get("prefer"))
                .filter(list -> !unreadable)
                .map(list -> preferring(list, evidence))
                .orElse(evidence);
    }

    private static Evidence preferring(Item list, Evidence evidence) {
        List<String> known =
                evidence.articles().stream().map(Evidence.Article::name).toList();
        Set<String> preferred = new HashSet<>();
        for (Item item : list.items("a list of articles")) {
            item.text("an article such as 004").ifPresent(name -> {
                if (known.isEmpty()) {
                    item.fault("found the article " + name + ", expected evidence: that has it");
                } else if (!known.contains(name)) {
                    item.unknown("article", name, known);
                }
                preferred.add(name);
            });
        }
        return evidence.preferring(preferred, list.where());
    }

    /** The evidence that an item names; none where there is no such folder, which is reported. */
    private Evidence read(Item item, Names members) {
        Optional<String> name = item.text("a folder of claims");
        Optional<Path> folder = name.flatMap(shelf::evidence);
        if (folder.isEmpty()) {
            name.ifPresent(unknown -> item.unknown("folder of claims", unknown, shelf.evidence()));
            return Evidence.NONE;
        }
        return read(folder.get(), "seeds/" + name.get() + "/", members);
    }

    /**
     * The evidence of a folder.
     *
     * @param shown how the folder is named in faults
     */
    Evidence read(Path folder, String shown, Names members) {
        List<Item> articles = new ArrayList<>();
        Optional<Item> disputes = Optional.empty();
        for (Path file : Shipped.files(folder, ".yaml")) {
            String name = shown + file.getFileName();
            Item read = YamlFile.read(name, Chain.bytes(file, name), faults);
            if (file.getFileName().toString().equals(DISPUTES)) {
                disputes = Optional.of(read);
            } else {
                articles.add(read);
            }
        }
        return new EvidenceReader(members).read(articles, disputes);
    }
}

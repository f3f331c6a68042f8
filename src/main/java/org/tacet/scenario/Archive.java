package org.tacet.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacet.evidence.Evidence;
import org.tacet.evidence.EvidenceReader;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;
import org.tacet.yaml.YamlFile;

/** Finds the folder of claims that a scenario names, and has it read. */
final class Archive {

    private static final String DISPUTES = "disputes.yaml";

    private final Shelf shelf;
    private final Faults faults;

    Archive(Shelf shelf, Faults faults) {
        this.shelf = shelf;
        this.faults = faults;
    }

    /** The evidence that an item names; none where there is no such folder, which is reported. */
    Evidence read(Item item, Names members) {
        Optional<String> name = item.text("a folder of claims");
        Optional<Path> folder = name.flatMap(shelf::evidence);
        if (folder.isEmpty()) {
            name.ifPresent(unknown -> item.unknown("folder of claims", unknown, shelf.evidence()));
            return Evidence.NONE;
        }
        List<Item> articles = new ArrayList<>();
        Optional<Item> disputes = Optional.empty();
        for (Path file : Shelf.files(folder.get(), ".yaml")) {
            String shown = "seeds/" + name.get() + "/" + file.getFileName();
            Item read = YamlFile.read(shown, Chain.bytes(file, shown), faults);
            if (file.getFileName().toString().equals(DISPUTES)) {
                disputes = Optional.of(read);
            } else {
                articles.add(read);
            }
        }
        return new EvidenceReader(members).read(articles, disputes);
    }
}

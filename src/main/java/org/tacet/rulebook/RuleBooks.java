package org.tacet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tacet.model.BadInput;

/** Keeps rule books by the text of their rules, so that the same rules are compiled once; from run to run on disk. */
public final class RuleBooks {

    private final Map<List<String>, RuleBook> books = new ConcurrentHashMap<>();
    private final List<List<RuleText>> compiled = new CopyOnWriteArrayList<>();
    private final Optional<ModelStore> store;

    /** Books that are forgotten when the program ends. */
    public RuleBooks() {
        this.store = Optional.empty();
    }

    /** Books that are made of what a store has, as far as it has it. */
    public RuleBooks(ModelStore store) {
        this.store = Optional.of(store);
    }

    /**
     * The rule book of these files.
     *
     * @throws BadInput with the line of every fault in them
     */
    public RuleBook of(List<RuleText> files) {
        List<String> names = new ArrayList<>(); // plain texts, as the first hash of a record takes long at a start
        for (RuleText file : files) {
            names.add(file.file());
            names.add(file.text());
        }
        return books.computeIfAbsent(names, same -> make(List.copyOf(files)));
    }

    private RuleBook make(List<RuleText> files) {
        KeptRules kept = KeptRules.of(files, store);
        RuleBook book = kept.book().orElseGet(() -> RuleBook.compile(files));
        if (!kept.all()) {
            compiled.add(files);
        }
        return book;
    }

    /** True where rules had to be compiled that the store might have had. */
    public boolean wanting() {
        return store.isPresent() && !compiled.isEmpty();
    }

    /** Puts all that had to be compiled into the store, for the next time. */
    public void keep() {
        store.ifPresent(folder -> compiled.forEach(folder::keep));
    }
}

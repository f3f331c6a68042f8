package org.tacet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tacet.model.BadInput;

/**
 * All rule books of this JVM, by the text of their rules: the same rules are made ready once, whoever asks for them and
 * however many threads do at the same time. The shipped rules come compiled; any other are compiled in memory.
 */
public final class RuleBooks {

    private static final Map<List<String>, RuleBook> BOOKS = new ConcurrentHashMap<>();

    private RuleBooks() {}

    /**
     * The rule book of these files.
     *
     * @throws BadInput with the line of every fault in them
     */
    public static RuleBook of(List<RuleText> files) {
        return BOOKS.computeIfAbsent(words(files), same -> make(List.copyOf(files)));
    }

    private static RuleBook make(List<RuleText> files) {
        return CompiledRules.of(files).map(base -> RuleBook.of(base, files)).orElseGet(() -> RuleBook.compile(files));
    }

    /** Plain texts, as the first hash of a record takes long at a start. */
    static List<String> words(List<RuleText> files) {
        List<String> words = new ArrayList<>();
        for (RuleText file : files) {
            words.add(file.file());
            words.add(file.text());
        }
        return words;
    }
}

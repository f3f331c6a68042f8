package org.tacet.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tacet.model.BadInput;

/** Keeps rule books by the text of their rules, so that the same rules are compiled once. */
public final class RuleBooks {

    private final Map<List<RuleText>, RuleBook> books = new ConcurrentHashMap<>();

    /**
     * The rule book of these files.
     *
     * @throws BadInput with the line of every fault in them
     */
    public RuleBook of(List<RuleText> files) {
        return books.computeIfAbsent(List.copyOf(files), RuleBook::compile);
    }
}

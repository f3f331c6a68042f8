package org.tacet.yaml;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;
import org.tacet.model.FaultyInput;

/** Stops a parser where a file nests or repeats its lists and maps more than any scenario does. */
final class NestingLimit implements Parser {

    private static final int DEEPEST = 50;
    private static final int ALIASES = 50;

    private final String file;
    private final Parser parser;
    private final Set<Anchor> collections = new HashSet<>();
    private int depth;
    private int aliases;

    NestingLimit(String file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof CollectionStartEvent start) {
            start.getAnchor().ifPresent(collections::add);
            depth++;
            limit(event, depth, DEEPEST, "lists or keys nested more than %d deep, expected a few levels");
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof AliasEvent alias && collections.contains(alias.getAlias())) {
            aliases++;
            limit(event, aliases, ALIASES, "more than %d aliases of lists or maps, expected a few");
        }
        return event;
    }

    private void limit(Event event, int count, int most, String message) {
        if (count > most) {
            int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
            int column = event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
            throw new FaultyInput(file, line, column, "found " + String.format(Locale.ROOT, message, most));
        }
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }
}

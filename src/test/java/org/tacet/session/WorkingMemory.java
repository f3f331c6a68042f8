package org.tacet.session;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.tacet.model.Given.Now;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;

/** What rules conclude of facts, for tests that look at all of it. */
public final class WorkingMemory {

    private WorkingMemory() {}

    /** All that is in working memory once all facts of a world are put in at its last moment. */
    public static Collection<Object> settled(RuleBook book, World world) {
        LocalDateTime now = world.course().get(world.course().size() - 1).at();
        try (Memory memory = new Memory(book)) {
            memory.put(new Now(now));
            world.opening().forEach(memory::put);
            world.course().forEach(happening -> happening.facts().forEach(memory::put));
            memory.fire();
            return List.copyOf(memory.session().getObjects());
        }
    }
}

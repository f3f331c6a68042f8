package org.tacet.session;

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
        try (Memory memory = new Memory(book)) {
            memory.put(new Now(world.setting().end()));
            world.opening().forEach(memory::put);
            world.course().facts().forEach(memory::put);
            memory.close(world.setting().end(), put -> {});
            return List.copyOf(memory.session().getObjects());
        }
    }
}

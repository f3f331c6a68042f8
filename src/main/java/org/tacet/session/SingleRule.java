package org.tacet.session;

import java.util.List;
import org.tacet.rulebook.RuleBook;

/** One rule of a book alone, for tests of rules. */
public final class SingleRule {

    private SingleRule() {}

    /**
     * What a rule concludes where nothing is known but some facts, and no other rule fires.
     *
     * @param rule its name, or a part that no other name has
     * @return in no order that means anything
     * @throws org.tacet.model.WrongWord where no rule is called so, or several
     */
    public static List<Object> concludes(RuleBook book, String rule, List<? extends Record> given) {
        String name = book.named(rule).name();
        try (Memory memory = new Memory(book)) {
            given.forEach(memory::put);
            memory.session().fireAllRules(match -> match.getRule().getName().equals(name));
            return memory.session().getObjects().stream()
                    .filter(fact -> given.stream().noneMatch(one -> one == fact))
                    .<Object>map(fact -> fact)
                    .toList();
        }
    }
}

package org.tacet.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.internal.builder.KnowledgeBuilder;

/**
 * What is left to compile of some rules.
 *
 * @param models what has been kept
 * @param rest the files of which nothing has
 */
record KeptRules(List<RuleText> files, List<RuleModel> models, List<RuleText> rest) {

    static KeptRules of(List<RuleText> files, Optional<ModelStore> store) {
        if (store.isEmpty()) {
            return new KeptRules(files, List.of(), files);
        }
        List<RuleModel> models = new ArrayList<>();
        List<RuleText> rest = new ArrayList<>();
        for (List<RuleText> unit : RuleUnits.of(files)) {
            store.get().find(unit).ifPresentOrElse(models::add, () -> rest.addAll(unit));
        }
        return rest.isEmpty()
                ? new KeptRules(files, models, rest)
                : store.get()
                        .find(files)
                        .map(whole -> new KeptRules(files, List.of(whole), List.of()))
                        .orElse(new KeptRules(files, models, rest));
    }

    boolean all() {
        return rest.isEmpty();
    }

    /**
     * The book of what was kept and, compiled in memory, of the rest; none where nothing was kept, or where the rest has
     * faults, which are told rightly only when all files are compiled together.
     */
    Optional<RuleBook> book() {
        if (models.isEmpty()) {
            return Optional.empty();
        }
        try {
            InternalKnowledgeBase base = ModelLoader.base(models);
            if (!rest.isEmpty()) {
                KnowledgeBuilder builder = RuleCompiler.memory(rest);
                if (builder.hasErrors()) {
                    return Optional.empty();
                }
                base.addPackages(builder.getKnowledgePackages());
            }
            return Optional.of(RuleBook.of(base, files));
        } catch (RuntimeException | LinkageError e) {
            return Optional.empty(); // whatever it is, to compile all of them does not stumble over it
        }
    }
}

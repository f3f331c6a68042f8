package org.tacet.why;

import java.util.function.Consumer;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** What the engine keeps of why a conclusion is there: the one source of all reasons. */
final class Beliefs {

    private Beliefs() {}

    static TruthMaintenanceSystem of(KieSession memory) {
        return TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) memory);
    }

    /** The matches of rules that a conclusion rests on. */
    static void eachMatch(EqualityKey key, Consumer<Match> consumer) {
        if (!(key instanceof TruthMaintenanceSystemEqualityKey truth) || truth.getBeliefSet() == null) {
            return;
        }
        for (Object mode = truth.getBeliefSet().getFirst(); mode != null; mode = ((SimpleMode) mode).getNext()) {
            LogicalDependency<SimpleMode> dependency = ((SimpleMode) mode).getObject();
            consumer.accept(dependency.getJustifier());
        }
    }
}

package org.tacet.rulebook;

import java.io.StringReader;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;
import org.mvel2.optimizers.OptimizerFactory;

/** Compiles rules in memory, with faults that have a line. */
final class RuleCompiler {

    private RuleCompiler() {}

    /**
     * Rules compiled into memory; where they have faults, the builder tells them. One thread alone compiles: with its
     * own workers beside it Drools makes the asking thread take up foreign work while it waits.
     */
    static KnowledgeBuilder memory(List<RuleText> files) {
        KnowledgeBuilderConfiguration alone = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration();
        alone.setOption(ParallelRulesBuildThresholdOption.get(-1));
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(alone);
        files.forEach(file -> builder.add(resource(file), ResourceType.DRL));
        return builder;
    }

    /**
     * The rule base of what was compiled. Its conditions stay interpreted: the bytecode that Drools and MVEL would make of
     * them cannot call a static method of an interface, such as {@code List.of}.
     */
    static KieBase base(KnowledgeBuilder builder) {
        OptimizerFactory.setDefaultOptimizer(OptimizerFactory.SAFE_REFLECTIVE);
        KieBaseConfiguration interpreted = RuleBaseFactory.newKnowledgeBaseConfiguration();
        interpreted.setOption(ConstraintJittingThresholdOption.get(-1));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(interpreted);
        base.addPackages(builder.getKnowledgePackages());
        return base;
    }

    static Resource resource(RuleText file) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(file.text()));
        resource.setSourcePath(file.file());
        return resource;
    }
}

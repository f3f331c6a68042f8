package org.tacet.rulebook;

import java.io.StringReader;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.io.ResourceFactory;

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

    static Resource resource(RuleText file) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(file.text()));
        resource.setSourcePath(file.file());
        return resource;
    }
}

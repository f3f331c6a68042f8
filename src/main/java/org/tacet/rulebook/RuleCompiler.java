package org.tacet.rulebook;

import java.io.StringReader;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** Compiles rules in memory, with faults that have a line. */
final class RuleCompiler {

    private RuleCompiler() {}

    /** Rules compiled into memory; where they have faults, the builder tells them. */
    static KnowledgeBuilder memory(List<RuleText> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        files.forEach(file -> builder.add(resource(file), ResourceType.DRL));
        return builder;
    }

    static Resource resource(RuleText file) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(file.text()));
        resource.setSourcePath(file.file());
        return resource;
    }
}

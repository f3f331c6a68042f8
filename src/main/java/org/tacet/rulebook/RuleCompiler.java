package org.tacet.rulebook;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.kie.memorycompiler.KieMemoryCompilerException;
import org.kie.util.maven.support.ReleaseIdImpl;

/**
 * The engine's two ways to compile rules: straight into memory, with faults that have a line; or into classes, which
 * takes longer, but which can be kept.
 */
final class RuleCompiler {

    private RuleCompiler() {}

    /** Rules compiled into memory; where they have faults, the builder tells them. */
    static KnowledgeBuilder memory(List<RuleText> files) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        files.forEach(file -> builder.add(resource(file), ResourceType.DRL));
        return builder;
    }

    /** Rules compiled into classes; nothing where they have faults. */
    static Optional<RuleModel> classes(List<RuleText> files) {
        ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(
                PackageSources::dumpSources,
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration().as(KnowledgeBuilderConfigurationImpl.KEY),
                new ReleaseIdImpl("org.tacet", names(files), "1"),
                false);
        CompositeKnowledgeBuilder batch = builder.batch();
        files.forEach(file -> batch.add(resource(file), ResourceType.DRL));
        batch.build();
        if (builder.hasErrors() || builder.getPackageSources().size() != 1) {
            return Optional.empty();
        }
        PackageSources sources = builder.getPackageSources().iterator().next();
        TreeMap<String, byte[]> classes = new TreeMap<>();
        try {
            KieMemoryCompiler.compileNoLoad(
                            texts(sources), RuleCompiler.class.getClassLoader(), JavaConfiguration.CompilerType.ECLIPSE)
                    .forEach((path, bytes) -> classes.put(className(path), bytes));
        } catch (KieMemoryCompilerException e) {
            return Optional.empty();
        }
        return sources.getModelNames().stream().findFirst().map(main -> new RuleModel(main, classes));
    }

    /** The engine names a model's classes by its release; models of other rules are to have other names. */
    private static String names(List<RuleText> files) {
        return Digest.of(files.stream().map(RuleText::text).toList());
    }

    private static Map<String, String> texts(PackageSources sources) {
        List<GeneratedFile> files = new ArrayList<>();
        sources.collectGeneratedFiles(files);
        Map<String, String> texts = new HashMap<>();
        files.stream()
                .filter(file -> file.relativePath().endsWith(".java"))
                .forEach(file ->
                        texts.put(className(file.relativePath()), new String(file.contents(), StandardCharsets.UTF_8)));
        return texts;
    }

    private static String className(String path) {
        return path.replaceFirst("\\.(java|class)$", "").replace('/', '.');
    }

    private static Resource resource(RuleText file) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(file.text()));
        resource.setSourcePath(file.file());
        return resource;
    }
}

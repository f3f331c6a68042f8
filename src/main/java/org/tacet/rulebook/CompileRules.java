package org.tacet.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.CompositeKnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.memorycompiler.JavaConfiguration;
import org.kie.memorycompiler.KieMemoryCompiler;
import org.kie.util.maven.support.ReleaseIdImpl;

/** A step of the build: compiles the shipped rules into classes, so that no start has to. */
final class CompileRules {

    private CompileRules() {}

    /**
     * Compiles the rules.
     *
     * @param args the folder of rule files, and the folder of classes to add to
     */
    public static void main(String[] args) throws IOException {
        List<RuleText> files = new ArrayList<>();
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            for (Path file : found.filter(one -> one.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                files.add(new RuleText("rules/" + file.getFileName(), Files.readString(file)));
            }
        }
        PackageSources sources = sources(files);
        Path classes = Path.of(args[1]);
        for (Map.Entry<String, byte[]> one : KieMemoryCompiler.compileNoLoad(
                        texts(sources), CompileRules.class.getClassLoader(), JavaConfiguration.CompilerType.ECLIPSE)
                .entrySet()) {
            write(classes.resolve(className(one.getKey()).replace('.', '/') + ".class"), one.getValue());
        }
        String record = sources.getModelNames().iterator().next() + "\n" + CompiledRules.text(files);
        write(classes.resolve(CompiledRules.RECORD.substring(1)), record.getBytes(StandardCharsets.UTF_8));
    }

    private static PackageSources sources(List<RuleText> files) {
        ModelBuilderImpl<PackageSources> builder = new ModelBuilderImpl<>(
                PackageSources::dumpSources,
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration().as(KnowledgeBuilderConfigurationImpl.KEY),
                new ReleaseIdImpl("org.tacet", "rules", "1"),
                false);
        CompositeKnowledgeBuilder batch = builder.batch();
        files.forEach(file -> batch.add(RuleCompiler.resource(file), ResourceType.DRL));
        batch.build();
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return builder.getPackageSources().iterator().next();
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

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}

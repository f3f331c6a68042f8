package org.tacet.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The shipped rules as the build has compiled them into classes; they count where the text of the rules is still that. */
final class CompiledRules {

    /** Beside the classes: the name of the class that gives the rules, and the text that was compiled. */
    static final String RECORD = "/org/tacet/rules/compiled.txt";

    private CompiledRules() {}

    /** The rules of these files; empty where they are other rules than those that were compiled. */
    static Optional<KieBase> of(List<RuleText> files) {
        try (InputStream in = CompiledRules.class.getResourceAsStream(RECORD)) {
            if (in == null) {
                return Optional.empty();
            }
            String[] kept = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
            return kept[1].equals(text(files))
                    ? Optional.of(KieBaseBuilder.createKieBaseFromModel(model(kept[0])))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // the build puts the record and the classes side by side
        }
    }

    /** The text of rule files, by which one set of rules is told from another. */
    static String text(List<RuleText> files) {
        StringBuilder text = new StringBuilder();
        for (RuleText file : files) {
            text.append("// ").append(name(file.file())).append('\n').append(file.text());
        }
        return text.toString();
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}

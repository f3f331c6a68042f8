package org.tacet.rulebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.internal.builder.KnowledgeBuilder;
import org.tacet.model.FaultyInput;
import org.tacet.model.WrongWord;
import org.tacet.yaml.Nearest;

/** The rules, compiled once; any number of sessions may share them, also at the same time. */
public final class RuleBook {

    /** The one package of all rule files. */
    static final String PACKAGE = "org.tacet.rules";

    private static final Pattern RULE =
            Pattern.compile("(?m)^[ \\t]*rule\\s+(?:\"([^\"\\n]+)\"|'([^'\\n]+)'|([^\\s\"']+))");

    private final KieBase base;
    private final Map<String, RuleNote> notes;

    private final List<RuleText> files;
    private final boolean edited;
    private final Map<Class<?>, Object> readings = new ConcurrentHashMap<>();

    private RuleBook(KieBase base, Map<String, RuleNote> notes, List<RuleText> files, boolean edited) {
        this.edited = edited;
        this.base = base;
        this.notes = notes;
        this.files = files;
    }

    /**
     * Compiles rule files.
     *
     * @throws FaultyInput with the line of every fault in them
     */
    public static RuleBook compile(List<RuleText> files) {
        KnowledgeBuilder builder = RuleCompiler.memory(files);
        RuleFaults.check(builder, files);
        return of(RuleCompiler.base(builder), files, true);
    }

    /** The book of rules that have been compiled. */
    static RuleBook of(KieBase base, List<RuleText> files) {
        return of(base, files, false);
    }

    private static RuleBook of(KieBase base, List<RuleText> files, boolean edited) {
        RuleFaults.check(base, files);
        return new RuleBook(base, notes(base, files), files, edited);
    }

    /** The rules that the engine knows, at the places where the files have them. */
    private static Map<String, RuleNote> notes(KieBase base, List<RuleText> files) {
        Map<String, RuleNote> notes = new LinkedHashMap<>();
        for (RuleText file : files) {
            Matcher rules = RULE.matcher(file.text());
            boolean any = false;
            boolean known = false;
            while (rules.find()) {
                String name = Stream.of(1, 2, 3)
                        .map(rules::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
                Rule rule = base.getRule(PACKAGE, name); // none where it stands in a comment
                any = true;
                known |= rule != null;
                if (rule != null) {
                    int line = 1
                            + (int) file.text()
                                    .substring(0, rules.start())
                                    .chars()
                                    .filter(one -> one == '\n')
                                    .count();
                    notes.putIfAbsent(name, note(rule, name, file.file(), line));
                }
            }
            if (any && !known) {
                throw new FaultyInput(file.file(), 1, 1, "found rules of another package, expected package " + PACKAGE);
            }
        }
        return notes;
    }

    private static RuleNote note(Rule rule, String name, String file, int line) {
        Map<String, Object> meta = rule.getMetaData();
        String says = unquoted(meta.get("says"));
        List<String> sources = Arrays.stream(unquoted(meta.get("source")).split(","))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
        RuleNote note = new RuleNote(name, file, line, says, meta.containsKey("detail"), sources);
        return says.isEmpty() ? new RuleNote(name, file, line, note.sentence(), note.detail(), sources) : note;
    }

    /** Metadata keeps its quotes in one of the engine's two ways to compile, and loses them in the other. */
    private static String unquoted(@Nullable Object value) {
        String text = Objects.toString(value, "").strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    /** All rules, in order of file and line. */
    public List<RuleNote> rules() {
        return List.copyOf(notes.values());
    }

    /** True where a rule file has this word in quotes: a rule may treat what bears that name as it treats nothing else. */
    public boolean names(String word) {
        return files.stream()
                .map(RuleText::text)
                .anyMatch(text -> text.contains('"' + word + '"') || text.contains("'" + word + "'"));
    }

    /**
     * The rule that has a name, or alone has a part of it in its name.
     *
     * @throws WrongWord where there is none, or more than one
     */
    public RuleNote named(String part) {
        if (notes.containsKey(part)) {
            return notes.get(part);
        }
        List<String> found =
                notes.keySet().stream().filter(name -> name.contains(part)).toList();
        if (found.size() == 1) {
            return notes.get(found.get(0));
        }
        throw new WrongWord(
                "--rule",
                found.isEmpty()
                        ? "found no rule named " + part + ", expected one that tacet rules lists"
                                + Nearest.hint(part, notes.keySet())
                        : "found " + found.size() + " rules with " + part + " in their name, expected one: "
                                + String.join("; ", found));
    }

    public RuleNote note(String rule) {
        return notes.get(rule);
    }

    /** A rule as it is written, to its {@code end}. */
    public String text(RuleNote rule) {
        return files.stream()
                .filter(file -> file.file().equals(rule.file()))
                .map(RuleText::text)
                .map(text -> text.lines().skip(rule.line() - 1L).collect(Collectors.joining("\n")))
                .map(text -> text.split("\\n\\s*end\\b", 2)[0])
                .findFirst()
                .orElse("");
    }

    /** True of rules that are not those of the build: what they conclude nobody has tried. */
    public boolean edited() {
        return edited;
    }

    /** The rules as they are written. */
    public List<RuleText> files() {
        return files;
    }

    /** What somebody reads out of the rules, read when it is first asked for and kept with the book. */
    public <T> T reading(Class<T> type, Function<RuleBook, T> reader) {
        return type.cast(readings.computeIfAbsent(type, key -> reader.apply(this)));
    }

    public KieBase base() {
        return base;
    }
}

package org.tacet.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.compiler.compiler.ImportError;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.ParserError;
import org.kie.api.KieBase;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.tacet.model.Fault;
import org.tacet.model.FaultyInput;

/**
 * Turns what the rule compiler complains of into faults at a line, one a slip. What it adds as a consequence of a slip,
 * in the same rule or because a file was not read at all, is left out.
 */
final class RuleFaults {

    /** The engine writes its numbers in the digits of the locale. */
    private static final Pattern SYNTAX = Pattern.compile("\\[ERR \\S+] Line \\S+ (.*)");

    private static final Pattern IMPORT = Pattern.compile("Error importing : '(.+)'");
    private static final Pattern TYPE = Pattern.compile("Unable to resolve ObjectType '(.+)'");
    private static final Pattern EXPRESSION =
            Pattern.compile("(?s)Unable to Analyse Expression (.+?):\n\\[Error: (.+?)]\n.*");
    private static final Pattern CONCLUSION = Pattern.compile("(?s)Rule Compilation error ([^\n]+).*");

    private static final Pattern PLACE = Pattern.compile("(?Us)Line (\\d+):(\\d+) (.*)");
    private static final Pattern INSIDE =
            Pattern.compile("\\W*(Exception: |(java|org\\.(drools|mvel2|kie|antlr))\\.[a-z]+\\.|\\[Error: )");

    private final Map<String, RuleSource> sources;

    private RuleFaults(List<RuleText> files) {
        sources = files.stream().map(RuleSource::new).collect(Collectors.toMap(RuleSource::file, source -> source));
    }

    static void check(KnowledgeBuilder builder, List<RuleText> files) {
        if (builder.hasErrors()) {
            throw new FaultyInput(new RuleFaults(files).faults(List.copyOf(builder.getErrors())));
        }
    }

    /** Files may be without a fault each, and still lack a query that is asked. */
    static void check(KieBase base, List<RuleText> files) {
        Path folder = Path.of(files.get(0).file()).getParent();
        List<Fault> lacking = Facts.QUERIES.stream()
                .filter(query -> base.getQuery(RuleBook.PACKAGE, query) == null)
                .map(query -> "found no query \"" + query + "\", expected one in package " + RuleBook.PACKAGE)
                .map(message -> new Fault(String.valueOf(folder), 1, 1, message))
                .toList();
        if (!lacking.isEmpty()) {
            throw new FaultyInput(lacking);
        }
    }

    /** The faults of the first stage that has any: the stages after it stumble over them too. */
    private List<Fault> faults(List<KnowledgeBuilderError> errors) {
        return Stream.<Function<List<KnowledgeBuilderError>, List<Fault>>>of(
                        this::syntax, this::imports, this::rules, this::others)
                .map(stage -> stage.apply(errors))
                .filter(faults -> !faults.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** The first syntax error of each file, and each name that two rules have. */
    private List<Fault> syntax(List<KnowledgeBuilderError> errors) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        only(errors, ParserError.class)
                .filter(error -> error.getRow() > 0)
                .sorted(Comparator.comparingInt(ParserError::getRow))
                .forEach(error -> {
                    RuleSource source = source(error);
                    Matcher slip = SYNTAX.matcher(error.getMessage());
                    if (slip.matches()) {
                        Fault fault = source.fault(error.getRow(), error.getCol() + 1, broken(slip.group(1)));
                        faults.putIfAbsent(
                                source.file(), source.slip(1, error.getRow()).orElse(fault));
                    } else {
                        Fault fault = source.fault(error.getRow(), 1, broken(error.getMessage()));
                        faults.put(fault.toString(), fault);
                    }
                });
        return List.copyOf(faults.values());
    }

    private List<Fault> imports(List<KnowledgeBuilderError> errors) {
        return only(errors, ImportError.class)
                .map(error -> {
                    Matcher type = IMPORT.matcher(error.getMessage());
                    String name = type.matches() ? type.group(1) : "";
                    String message = "found the import " + name + ", expected a type that there is";
                    return source(error).faultAt(List.of(name), 1, Integer.MAX_VALUE, message);
                })
                .toList();
    }

    /** Of each rule its unknown types, or else its first error. */
    private List<Fault> rules(List<KnowledgeBuilderError> errors) {
        Map<BaseDescr, List<Fault>> types = new LinkedHashMap<>();
        Map<BaseDescr, List<Fault>> others = new LinkedHashMap<>();
        only(errors, DescrBuildError.class).forEach(error -> {
            boolean type = TYPE.matcher(error.getMessage()).matches();
            (type ? types : others)
                    .computeIfAbsent(rule(error), key -> new ArrayList<>())
                    .add(fault(error));
        });
        others.forEach((rule, faults) -> types.putIfAbsent(rule, faults.subList(0, 1)));
        return types.values().stream().flatMap(List::stream).toList();
    }

    private Fault fault(DescrBuildError error) {
        RuleSource source = source(error);
        BaseDescr part = error.getDescr();
        BaseDescr rule = rule(error);
        String message = error.getMessage();
        Matcher type = TYPE.matcher(message);
        if (type.matches()) {
            return source.fault(part.getLine(), part.getColumn() + 1, source.unknownType(type.group(1)));
        }
        Matcher conclusion = CONCLUSION.matcher(message);
        if (conclusion.matches() && rule instanceof RuleDescr of) {
            String slip = conclusion.group(1);
            return source.slip(of.getConsequenceLine(), of.getEndLine())
                    .orElseGet(
                            () -> source.faultAt(words(slip), of.getConsequenceLine(), of.getEndLine(), broken(slip)));
        }
        Matcher expression = EXPRESSION.matcher(message);
        String slip = expression.matches() ? expression.group(1) + ": " + expression.group(2) : message;
        if (part.getLine() > 0) {
            return source.fault(part.getLine(), part.getColumn() + 1, broken(slip));
        }
        List<String> texts = new ArrayList<>(words(slip));
        texts.add(0, slip.split(": ")[0]);
        return source.faultAt(texts, rule.getLine(), rule.getEndLine(), broken(slip));
    }

    private List<Fault> others(List<KnowledgeBuilderError> errors) {
        Map<String, Fault> faults = new LinkedHashMap<>(); // the first of each file: the others follow from it
        for (KnowledgeBuilderError error : errors) {
            RuleSource source = source(error);
            Matcher place = PLACE.matcher(error.getMessage());
            Fault fault = place.matches()
                    ? source.fault(
                            Integer.parseInt(place.group(1)),
                            Integer.parseInt(place.group(2)) + 1,
                            broken(place.group(3)))
                    : source.fault(1, 1, broken(error.getMessage()));
            faults.putIfAbsent(source.file(), fault);
        }
        return List.copyOf(faults.values());
    }

    private static <T> Stream<T> only(List<KnowledgeBuilderError> errors, Class<T> type) {
        return errors.stream().filter(type::isInstance).map(type::cast);
    }

    private static BaseDescr rule(DescrBuildError error) {
        return error.getDescr() instanceof RuleDescr ? error.getDescr() : error.getParentDescr();
    }

    private RuleSource source(KnowledgeBuilderError error) {
        return Optional.ofNullable(error.getResource())
                .map(resource -> sources.get(resource.getSourcePath()))
                .orElseGet(() -> new RuleSource(new RuleText("rules", "")));
    }

    private static List<String> words(String message) {
        return Stream.of(message.split("[^\\w$]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }

    private static String broken(String message) {
        String told = INSIDE.split(message, 2)[0].strip(); // the engine's own inside helps nobody
        return "found a rule that does not compile (" + told + "), expected DRL";
    }
}

package org.tacet.why;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.util.ClassTypeResolver;
import org.drools.util.TypeResolver;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.mvel2.ParserContext;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleNote;
import org.tacet.rulebook.RuleText;
import org.tacet.why.Pattern.Kind;

/** Reads rules as they are written, so that it can be told why one of them did not conclude what it might have. */
final class RuleShapes {

    private static final java.util.regex.Pattern BIND = java.util.regex.Pattern.compile("(\\$\\w+)\\s*:\\s*(.+)");
    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile("\\w+");
    private static final java.util.regex.Pattern THEN =
            java.util.regex.Pattern.compile("insertLogical\\(\\s*new (\\w+)\\((.*)\\)\\s*\\);");

    private final Map<String, RuleShape> shapes = new LinkedHashMap<>();

    /** The rules of a book; read when they are first needed, which is only for full explanations. */
    static RuleShapes of(RuleBook book) {
        return book.reading(RuleShapes.class, RuleShapes::new);
    }

    private RuleShapes(RuleBook book) {
        List<PackageDescr> files = book.files().stream().map(RuleShapes::read).toList();
        Imports imports = new Imports(files);
        files.stream()
                .flatMap(file -> file.getRules().stream())
                .filter(rule -> book.note(rule.getName()) != null && readable(rule))
                .map(rule -> shape(book.note(rule.getName()), rule, imports))
                .filter(RuleShape::whole)
                .forEach(shape -> shapes.put(shape.note().name(), shape));
    }

    private static PackageDescr read(RuleText file) {
        try {
            return new DrlParser(LanguageLevelOption.DRL6).parse(false, file.text());
        } catch (DroolsParserException e) {
            throw new IllegalStateException(e); // the same text has been compiled before
        }
    }

    /** A rule as it is written; empty for one that is written in another style than the shipped ones. */
    Optional<RuleShape> of(String rule) {
        return Optional.ofNullable(shapes.get(rule));
    }

    /** The rules that can conclude facts of a type. */
    List<RuleShape> concluding(Class<?> type) {
        return shapes.values().stream()
                .filter(shape -> shape.then().stream().anyMatch(then -> then.type() == type))
                .toList();
    }

    private static boolean readable(RuleDescr rule) {
        return rule.getLhs().getDescrs().stream().allMatch(RuleShapes::readable);
    }

    private static boolean readable(BaseDescr part) {
        if (part instanceof NotDescr not) {
            return not.getDescrs().get(0) instanceof PatternDescr;
        }
        if (part instanceof ExistsDescr exists) {
            return exists.getDescrs().get(0) instanceof PatternDescr;
        }
        return part instanceof PatternDescr pattern
                && (pattern.getSource() == null || pattern.getSource() instanceof AccumulateDescr);
    }

    private static RuleShape shape(RuleNote note, RuleDescr rule, Imports imports) {
        List<Pattern> when = new ArrayList<>();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            when.add(pattern(part, imports));
        }
        List<RuleShape.Then> then = new ArrayList<>();
        Matcher fact = THEN.matcher(rule.getConsequence().toString());
        while (fact.find()) {
            List<Expression> values = new ArrayList<>();
            for (String value : arguments(fact.group(2))) {
                values.add(imports.expression(value));
            }
            then.add(new RuleShape.Then(imports.type(fact.group(1)), values));
        }
        return new RuleShape(note, when, then);
    }

    private static Pattern pattern(BaseDescr part, Imports imports) {
        if (part instanceof NotDescr not) {
            return line((PatternDescr) not.getDescrs().get(0), Kind.NOT, "", "", imports);
        }
        if (part instanceof ExistsDescr exists) {
            return line((PatternDescr) exists.getDescrs().get(0), Kind.EXISTS, "", "", imports);
        }
        PatternDescr pattern = (PatternDescr) part;
        if (pattern.getSource() instanceof AccumulateDescr counted) {
            BaseDescr input = counted.getInput();
            PatternDescr of = (PatternDescr)
                    (input instanceof AndDescr and ? and.getDescrs().get(0) : input);
            AccumulateDescr.AccumulateFunctionCallDescr function =
                    counted.getFunctions().get(0);
            String summed = function.getFunction().equals("sum") ? function.getParams()[0].strip() : "";
            return line(of, Kind.COUNT, function.getBind(), summed, imports);
        }
        return line(pattern, Kind.IS, "", "", imports);
    }

    private static Pattern line(PatternDescr pattern, Kind kind, String count, String summed, Imports imports) {
        Map<String, String> binds = new HashMap<>();
        List<Expression> tests = new ArrayList<>();
        for (BaseDescr part : pattern.getDescrs()) {
            String text = part.toString().strip();
            Matcher bind = BIND.matcher(text);
            if (bind.matches()) {
                Matcher name = PART.matcher(bind.group(2));
                if (name.lookingAt()) {
                    binds.put(bind.group(1), name.group());
                }
                text = bind.group(2);
            }
            if (!PART.matcher(text).matches()) {
                tests.add(imports.expression(text));
            }
        }
        String handle = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
        return new Pattern(kind, imports.type(pattern.getObjectType()), handle, binds, tests, count, summed);
    }

    /** The arguments of a call, split at the commas that are not within brackets. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                arguments.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        arguments.add(text.substring(from).strip());
        return arguments;
    }

    /** What the short names in a rule file stand for: the files of a package share their imports. */
    private static final class Imports {
        private static final java.util.regex.Pattern TYPE = java.util.regex.Pattern.compile("\\b[A-Z]\\w*");

        private final TypeResolver types;

        Imports(List<PackageDescr> files) {
            Set<String> imports = files.stream()
                    .flatMap(file -> file.getImports().stream())
                    .map(ImportDescr::getTarget)
                    .collect(Collectors.toSet());
            types = new ClassTypeResolver(imports, getClass().getClassLoader());
        }

        Class<?> type(String name) {
            try {
                return types.resolveType(name);
            } catch (ClassNotFoundException e) {
                return RuleShape.NO_TYPE;
            }
        }

        Expression expression(String text) {
            ParserContext context = new ParserContext();
            TYPE.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(name -> type(name) != RuleShape.NO_TYPE)
                    .forEach(name -> context.addImport(name, type(name)));
            return new Expression(text, context);
        }
    }
}

package org.tacet.why;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mvel2.MVEL;
import org.mvel2.ParserContext;

/** A test or a value in a rule, in the rules' own expression language. */
final class Expression {

    private static final Pattern EQUATED = Pattern.compile("(\\w+) == (.+)");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.$\"])(\\$?[a-z]\\w*)(?!\\w*\\()");

    private final String text;
    private final Set<String> names;
    private final ToValue value;
    private final Optional<Equated> equated;

    /** The value where the names it speaks of have values. */
    @FunctionalInterface
    private interface ToValue {
        Object of(Map<String, Object> known);
    }

    /** That a component has a value. */
    record Equated(String part, Expression value) {}

    Expression(String text, ParserContext imports) {
        this.text = text;
        this.names = new HashSet<>();
        Serializable compiled = MVEL.compileExpression(text, imports);
        this.value = known -> MVEL.executeExpression(compiled, known);
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group(1));
        }
        names.removeAll(Set.of("true", "false", "null"));
        Matcher equal = EQUATED.matcher(text);
        equated = equal.matches() && !equal.group(1).startsWith("$")
                ? Optional.of(new Equated(equal.group(1), new Expression(equal.group(2), imports)))
                : Optional.empty();
    }

    private Expression(String text, Set<String> names, ToValue value, Optional<Equated> equated) {
        this.text = text;
        this.names = names;
        this.value = value;
        this.equated = equated;
    }

    /** That a component has a value that is known. */
    static Expression equal(String part, Object value) {
        Expression fixed = new Expression(value.toString(), Set.of(), known -> value, Optional.empty());
        return new Expression(
                part + " == " + value,
                Set.of(part),
                known -> value.equals(known.get(part)),
                Optional.of(new Equated(part, fixed)));
    }

    Optional<Equated> equated() {
        return equated;
    }

    /** True where all that it speaks of is known. */
    boolean knows(Map<String, Object> known) {
        return known.keySet().containsAll(names);
    }

    /** The values of the names it speaks of, those of the first map before the second's; empty where one is not known. */
    Optional<Map<String, Object>> among(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> values = new HashMap<>();
        for (String name : names) {
            Map<String, Object> from = first.containsKey(name) ? first : second;
            if (!from.containsKey(name)) {
                return Optional.empty();
            }
            values.put(name, from.get(name));
        }
        return Optional.of(values);
    }

    Object of(Map<String, Object> known) {
        return value.of(known);
    }

    boolean holds(Map<String, Object> known) {
        return Boolean.TRUE.equals(of(known));
    }

    /** As it is written, with the values of the variables that are known. */
    String with(Map<String, Object> known) {
        String filled = text;
        for (String name : names) {
            if (name.startsWith("$") && known.containsKey(name)) {
                filled = filled.replace(name, known.get(name).toString());
            }
        }
        return filled;
    }

    @Override
    public String toString() {
        return text;
    }
}

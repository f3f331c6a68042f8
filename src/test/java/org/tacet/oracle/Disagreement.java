package org.tacet.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Happening;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.Session;

/** A world of which the rules and the oracle think differently. */
record Disagreement(World world, Object rules, Object oracle) {

    /** Plays a world both ways. */
    static Optional<Disagreement> on(World world, RuleBook book) {
        Object rules = outcome("the rules", () -> OracleVerdict.of(Session.play(book, world)));
        Object oracle = outcome("the oracle", () -> Oracle.play(world));
        return rules.equals(oracle) ? Optional.empty() : Optional.of(new Disagreement(world, rules, oracle));
    }

    private static Object outcome(String who, Supplier<OracleVerdict> play) {
        try {
            return play.get();
        } catch (RuntimeException e) {
            return who + " failed: " + e;
        }
    }

    /** The same disagreement on a world of which nothing more can be left out. */
    Disagreement smallest(RuleBook book) {
        return smaller()
                .flatMap(world -> on(world, book).stream())
                .filter(this::alike)
                .findFirst()
                .map(found -> found.smallest(book))
                .orElse(this);
    }

    private boolean alike(Disagreement other) {
        return rules.getClass() == other.rules.getClass() && oracle.getClass() == other.oracle.getClass();
    }

    /** All worlds that lack one fact or one happening. */
    private Stream<World> smaller() {
        List<World> worlds = new ArrayList<>();
        List<Happening> course = world.course();
        for (int i = 0; course.size() > 1 && i < course.size(); i++) {
            worlds.add(RandomWorlds.with(world, world.opening(), without(course, i)));
        }
        for (int i = 0; i < world.opening().size(); i++) {
            Record fact = world.opening().get(i);
            if (!(fact instanceof Procedure) && !(fact instanceof Asked)) {
                worlds.add(RandomWorlds.with(world, without(world.opening(), i), course));
            }
        }
        for (int i = 0; i < course.size(); i++) {
            Happening one = course.get(i);
            for (int j = 0; j < one.facts().size(); j++) {
                List<Happening> changed = new ArrayList<>(course);
                changed.set(i, new Happening(one.at(), one.label(), one.says(), without(one.facts(), j)));
                worlds.add(RandomWorlds.with(world, world.opening(), changed));
            }
        }
        return worlds.stream();
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> rest = new ArrayList<>(list);
        rest.remove(index);
        return rest;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("\n").append(world.title()).append(", made small:");
        world.opening().forEach(fact -> text.append("\n  ").append(fact));
        world.course().forEach(one -> {
            text.append("\n  at ").append(one.at());
            one.facts().forEach(fact -> text.append("\n    ").append(fact));
        });
        return text.append("\nrules:  ")
                .append(rules)
                .append("\noracle: ")
                .append(oracle)
                .toString();
    }
}

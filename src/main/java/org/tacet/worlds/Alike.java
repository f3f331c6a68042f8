package org.tacet.worlds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tacet.model.Components;
import org.tacet.model.Course.Happening;
import org.tacet.model.Given.Accession;
import org.tacet.model.World;

/**
 * Members of whom a world says the same and whom no rule knows by name. The answer is the same whichever of them changes
 * its position, so that only their number needs to be tried.
 */
public final class Alike {

    private Alike() {}

    /**
     * The classes of these members, each in order of name.
     *
     * @param named true of a member that a rule names; it is like no other
     */
    public static Collection<List<String>> classes(World world, Collection<String> members, Predicate<String> named) {
        Map<String, List<String>> said = new TreeMap<>();
        members.forEach(member -> said.put(member, new ArrayList<>(named.test(member) ? List.of(member) : List.of())));
        for (Record fact : world.opening()) {
            note(fact, "", said);
        }
        for (Happening happening : world.course().past()) {
            happening.facts().forEach(fact -> note(fact, happening.at().toString(), said));
        }
        return members.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        member -> String.join(
                                "\n", said.get(member).stream().sorted().toList()),
                        TreeMap::new,
                        Collectors.toList()))
                .values();
    }

    private static void note(Record fact, String at, Map<String, List<String>> said) {
        Map<String, Object> parts = Components.of(fact);
        parts.values().stream()
                .filter(String.class::isInstance)
                .distinct()
                .filter(said::containsKey)
                .forEach(member -> {
                    boolean seated = fact instanceof Accession && at.isEmpty(); // since when makes no difference
                    String rest = parts.entrySet().stream()
                            .filter(part -> !part.getKey().equals("where")
                                    && !(seated && part.getKey().equals("at")))
                            .map(part -> part.getKey() + "=" + (part.getValue().equals(member) ? "*" : part.getValue()))
                            .collect(Collectors.joining(" "));
                    said.get(member).add(at + " " + fact.getClass().getSimpleName() + " " + rest);
                });
    }
}

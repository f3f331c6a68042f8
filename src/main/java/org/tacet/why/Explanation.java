package org.tacet.why;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tacet.model.NameOrder;
import org.tacet.model.World;

/**
 * Why an answer is as it is, or why it is not another, down to what files say and to what is assumed.
 *
 * @param told the explanation as it is told: sentences, each with those under it
 * @param nodes the explanation whole: every fact and every absence it rests on, the first ones those asked for
 * @param rules the names of the rules it speaks of
 */
public record Explanation(World world, List<Told> told, List<Node> nodes, SortedSet<String> rules) {

    /** What a node is. */
    public enum Kind {
        /** A fact that rules concluded. */
        CONCLUSION,
        /** That no fact of a kind was found. */
        ABSENCE,
        /** A claim of an article. */
        CLAIM,
        /** What a line of a scenario or body file says. */
        LINE,
        /** What neither an article nor a file says. */
        ASSUMPTION
    }

    /**
     * A sentence, said of all members of which it is true.
     *
     * @param rule the rule that it tells; empty where it tells none
     * @param sources article lines, and lines of files
     * @param under what it rests on
     */
    public record Told(Kind kind, String says, String rule, List<String> sources, List<Told> under) {}

    /**
     * A fact or an absence.
     *
     * @param id its place among the nodes
     * @param members the members it is about
     * @param sources where it is written; empty unless it is a claim or a line
     * @param among where something was looked for and not found: how many members it was looked for among; 0 where it was
     *     not looked for among members
     * @param grounds the grounds of a conclusion, each enough by itself; of an absence the rules that might have filled
     *     it, each with what stood against that
     * @param instead of an absence, what was found in its place
     * @param fact the fact itself; empty for an absence
     */
    public record Node(
            int id,
            Kind kind,
            String says,
            List<String> members,
            List<String> sources,
            int among,
            List<Reason> grounds,
            List<Integer> instead,
            Optional<Object> fact) {

        /** True where nothing lies under it. */
        public boolean leaf() {
            return grounds.isEmpty() && instead.isEmpty();
        }
    }

    /**
     * A rule, and the nodes on which it rested or at which it fell short.
     *
     * @param rests the places of those nodes
     * @param any true where each of them alone stands against the rule; otherwise all of them count
     */
    public record Reason(String rule, String says, List<String> sources, List<Integer> rests, boolean any) {}

    /**
     * Members that are enough to explain it: for as long as nothing changes that is said of them, it holds, whatever is
     * said of all others. Where several grounds would each be enough, the first is taken.
     */
    public SortedSet<String> core() {
        SortedSet<String> members = new TreeSet<>(NameOrder.BY_NAME);
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> next = new ArrayDeque<>(nodes.isEmpty() ? List.of() : List.of(0));
        while (!next.isEmpty()) {
            int place = next.pop();
            if (seen.add(place)) {
                Node node = nodes.get(place);
                members.addAll(node.members());
                next.addAll(node.instead());
                boolean conclusion = node.kind() == Kind.CONCLUSION;
                List<Reason> grounds = conclusion ? node.grounds().subList(0, 1) : node.grounds();
                grounds.forEach(
                        ground -> next.addAll(ground.any() ? ground.rests().subList(0, 1) : ground.rests()));
            }
        }
        return members;
    }
}

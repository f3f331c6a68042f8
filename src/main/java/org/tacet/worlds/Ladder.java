package org.tacet.worlds;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacet.model.Body;
import org.tacet.model.Course;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Majority;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.Ruling;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.Weight;
import org.tacet.model.Given.Weighting;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Member;
import org.tacet.model.Origin;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Setting;
import org.tacet.model.Share;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.EndState;
import org.tacet.session.Session;

/**
 * In what order positions help a candidate, under the procedure and the assumptions of a world: by what they come to
 * once asked. That more support never hurts is not taken for granted: it is checked on every world of a body of three.
 */
public final class Ladder {

    private static final List<String> THREE = List.of("A", "B", "C");

    private final Map<Position, Position> answers = new HashMap<>();
    private final RuleBook book;
    private final boolean steady;

    private Ladder(RuleBook book, World world) {
        this.book = book;
        Map<String, Position> each = new HashMap<>();
        List.of(Position.values()).forEach(position -> each.put(position.word(), position));
        World seven = small(world, each.keySet()).with(each);
        for (EndState.Stance stance : Session.play(book, seven).asked().stances()) {
            answers.put(stance.position(), stance.answer().orElse(stance.position()));
        }
        steady = steady(book, small(world, THREE));
    }

    /** The ladder of a world. */
    public static Ladder of(RuleBook book, World world) {
        return new Ladder(book, world);
    }

    /** True where no step up ever hurt, and no step down ever helped, in any world of the small body. */
    boolean steady() {
        return steady;
    }

    /** The positions from the one that helps least, or from the one that helps most. */
    public List<Position> from(boolean coldest) {
        Comparator<Position> cold = Comparator.comparing(
                        (Position position) -> -answers.get(position).ordinal())
                .thenComparing(position -> -position.ordinal());
        return Arrays.stream(Position.values())
                .sorted(coldest ? cold : cold.reversed())
                .toList();
    }

    /** The positions in groups that come to the same, the group that helps least first. */
    List<List<Position>> rungs() {
        Map<Position, List<Position>> rungs = new LinkedHashMap<>();
        from(true).forEach(position -> rungs.computeIfAbsent(answers.get(position), answer -> new ArrayList<>())
                .add(position));
        return List.copyOf(rungs.values());
    }

    /**
     * True where more support never hurts the candidate: where that was found on the small body, no rule names a member,
     * no condition waits on what others do, and no question is put on a rival.
     */
    public boolean bears(World world) {
        return steady
                && world.body().members().stream().map(Member::name).noneMatch(book::names)
                && world.opening(Condition.class).isEmpty()
                && world.course().facts().noneMatch(fact -> unlike(world, fact));
    }

    /** True of a question that is decided in a way of its own. */
    private static boolean unlike(World world, Record fact) {
        return fact instanceof Ruling
                || fact instanceof Question question
                        && (!question.candidate().equals(world.candidate())
                                || !question.procedure().isEmpty());
    }

    private static World small(World world, Collection<String> names) {
        Procedure usual = world.procedure();
        List<Record> facts = new ArrayList<>();
        facts.add(usual);
        world.opening(Majority.class).stream()
                .filter(majority -> majority.procedure().equals(usual.name()))
                .forEach(majority -> facts.add(new Majority(
                        usual.name(),
                        majority.share().fixed() ? Share.seats(2) : majority.share(),
                        majority.voting())));
        world.opening(Weighting.class).stream()
                .filter(weighting -> weighting.procedure().equals(usual.name()))
                .forEach(weighting -> facts.add(new Weighting(
                        usual.name(),
                        weighting.share().fixed() ? Share.seats(2) : weighting.share(),
                        Math.min(2, weighting.blocking()))));
        facts.add(new Asked("X", false, Origin.NOBODY));
        facts.add(new Declared("X", Standing.OFFICIAL, Origin.NOBODY));
        facts.addAll(world.opening(WhenAsked.class));
        if (!world.opening(Veto.class).isEmpty()) {
            facts.add(new Veto(usual.name(), "A", Origin.NOBODY));
        }
        names.forEach(member -> {
            facts.add(new Accession(member, LocalDateTime.MIN, Origin.NOBODY));
            facts.add(new Weight(member, 1));
        });
        List<Member> members = names.stream()
                .map(name -> new Member(
                        name, name, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Origin.NOBODY))
                .toList();
        Setting setting = new Setting(
                "three",
                Optional.empty(),
                List.of(),
                new Body("three", ZoneOffset.UTC, members, Origin.NOBODY),
                Optional.empty(),
                Optional.empty(),
                "X",
                Set.of(),
                List.of(),
                Map.of(),
                List.of());
        return new World(setting, facts, new Course(List.of(), List.of()));
    }

    private boolean steady(RuleBook book, World small) {
        List<Position> ladder = from(true);
        int steps = ladder.size();
        int[] ranks = new int[steps * steps * steps];
        try (Trials trials = new Trials(book, small)) {
            for (int i = 0; i < ranks.length; i++) {
                int a = i % steps;
                int b = i / steps % steps;
                int c = i / steps / steps;
                ranks[i] = c > b // B and C are alike
                        ? ranks[a + steps * (c + steps * b)]
                        : rank(trials.judge(Map.of("A", ladder.get(a), "B", ladder.get(b), "C", ladder.get(c)))
                                .outcome());
            }
        }
        for (int i = 0; i < ranks.length; i++) {
            for (int step = 1, place = 0; place < 3; place++, step *= steps) {
                int rung = i / step % steps;
                if (rung + 1 < steps) {
                    int up = ranks[i + step];
                    boolean same = answers.get(ladder.get(rung)) == answers.get(ladder.get(rung + 1));
                    if (up < ranks[i] || same && up != ranks[i]) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** How far an outcome is on the way from blocked to appointed: 0, 1 or 2. */
    public static int rank(Outcome outcome) {
        return outcome == Outcome.APPOINTED ? 2 : outcome == Outcome.BLOCKED ? 0 : 1;
    }
}

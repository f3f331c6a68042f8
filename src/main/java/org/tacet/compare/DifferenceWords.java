package org.tacet.compare;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.compare.Topic.Kind;
import org.tacet.model.Basis;
import org.tacet.model.Directness;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Member;
import org.tacet.model.Words;
import org.tacet.model.World;
import org.tacet.report.Text;
import org.tacet.session.EndState;

/** What two scenarios say differently, in words: what it is about, and what each of the two says. */
final class DifferenceWords {

    private DifferenceWords() {}

    /** What one scenario says, and where. */
    record Said(String says, List<String> sources) {

        String cited() {
            return says + Text.cited(sources);
        }
    }

    /** What differences of one kind are about, taken together. */
    static String about(List<Difference> alike) {
        Topic topic = alike.get(0).topic();
        List<String> of = alike.stream().map(one -> one.topic().of()).toList();
        String names = Words.list(of);
        boolean one = of.size() == 1;
        return switch (topic.kind()) {
            case PROCEDURE -> "the procedure";
            case CANDIDATE -> "the candidate asked about";
            case DAY -> "the day asked about";
            case BODY -> "the body";
            case EVIDENCE -> "the evidence";
            case ASSUMPTION -> "what is assumed of a member that is " + String.join(" or ", of);
            case STANDING -> "the standing of " + names;
            case TERM -> "the term of office";
            case SEAT -> (one ? "the seat of " : "the seats of ") + names;
            case STANCE -> (one ? "the stance of " : "the stances of ") + names + " on " + topic.candidate();
            case CONDITION -> "what would move " + names + " on " + topic.candidate();
            case EVENT -> "what happens on " + Text.moment(LocalDateTime.parse(topic.of()));
        };
    }

    static Said from(Difference difference, EndState from, EndState to) {
        return difference.topic().kind() == Kind.DAY
                ? day(from, to)
                : side(difference.topic(), difference.from(), difference.to(), from);
    }

    static Said to(Difference difference, EndState from, EndState to) {
        return difference.topic().kind() == Kind.DAY
                ? day(to, from)
                : side(difference.topic(), difference.to(), difference.from(), to);
    }

    /** The day, and who has a seat then and has none on the other one. */
    private static Said day(EndState verdict, EndState other) {
        String day = verdict.world().setting().day().map(Text::day).orElse("none");
        Set<String> known =
                other.world().body().members().stream().map(Member::name).collect(Collectors.toSet());
        List<String> seated = seated(verdict).filter(known::contains).collect(Collectors.toList());
        seated.removeAll(seated(other).toList());
        return new Said(seated.isEmpty() ? day : day + ", with a seat for " + Words.list(seated), List.of());
    }

    private static Stream<String> seated(EndState verdict) {
        return verdict.asked().stances().stream().map(EndState.Stance::member);
    }

    private static Said side(Topic topic, Difference.Side side, Difference.Side other, EndState verdict) {
        World world = verdict.world();
        if (topic.kind() == Kind.BODY) {
            return new Said(world.body().name() + ", with all that is said of its members", side.where());
        }
        if (side.facts().isEmpty()) {
            return topic.kind() == Kind.STANCE
                    ? reported(topic, verdict)
                    : new Said(side.shared() ? "nothing else" : nothing(topic.kind()), List.of());
        }
        String says = FactWords.of(side.facts(), topic.kind() == Kind.EVENT) + directness(side, other);
        return new Said(says, side.where());
    }

    private static String nothing(Kind kind) {
        return kind == Kind.ASSUMPTION ? "nothing: it stays as it is" : "nothing";
    }

    /** The same position weighs otherwise against a rival where it is the member's by its own name. */
    private static String directness(Difference.Side side, Difference.Side other) {
        boolean alone = side.facts().size() == 1 && other.facts().size() == 1;
        return alone
                        && side.facts().get(0) instanceof Declaration here
                        && other.facts().get(0) instanceof Declaration there
                        && here.position() == there.position()
                ? here.directness() == Directness.NAME ? ", by its own name" : ", as one of several"
                : "";
    }

    /** Where the scenario itself says nothing of a member: what the articles say. */
    private static Said reported(Topic topic, EndState verdict) {
        Optional<EndState.Stance> stance = verdict.candidates().stream()
                .filter(candidate -> candidate.name().equals(topic.candidate()))
                .flatMap(candidate -> candidate.stances().stream())
                .filter(one -> one.member().equals(topic.of()))
                .findFirst();
        return stance.filter(one -> one.basis() == Basis.EVIDENCE)
                .map(one -> new Said(one.position().participle() + ", as reported", one.sources()))
                .orElse(new Said("nothing is said", List.of()));
    }

    /** Differences that say the same of several members or persons, taken together; in order. */
    static List<List<Difference>> alike(List<Difference> differences, EndState from, EndState to) {
        return together(
                differences, one -> List.of(kind(one), from(one, from, to), to(one, from, to), one.restoresAlone()));
    }

    /** Differences of one kind, taken together; in order. */
    static List<List<Difference>> ofAKind(List<Difference> differences) {
        return together(differences, DifferenceWords::kind);
    }

    private static List<List<Difference>> together(
            List<Difference> differences, Function<Difference, List<Object>> key) {
        return List.copyOf(differences.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Kind and candidate; two moments are never one. */
    private static List<Object> kind(Difference difference) {
        Topic topic = difference.topic();
        return List.of(topic.kind(), topic.candidate(), topic.kind() == Kind.EVENT ? topic.of() : "");
    }
}

package org.tacet.compare;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tacet.compare.Topic.Kind;
import org.tacet.model.Claim;
import org.tacet.model.Course.Happening;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Await;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Departure;
import org.tacet.model.Given.Majority;
import org.tacet.model.Given.Office;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.Weight;
import org.tacet.model.Given.Weighting;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.World;
import org.tacet.sweep.RowsWritten;

/** A world taken apart by topic, so that a part of one world can take the place of that of another. */
final class Parts {

    /** A fact, and when it comes true; one that holds from the start has no beginning. */
    record Part(LocalDateTime at, Record fact) {

        boolean opening() {
            return at.equals(LocalDateTime.MIN);
        }

        boolean seating() {
            return fact instanceof Accession || fact instanceof Departure;
        }
    }

    private final World world;
    private final boolean strange;
    private final SortedMap<Topic, List<Part>> parts = new TreeMap<>();

    /**
     * The parts of a world.
     *
     * @param strange true where it is compared with a world of other members, so that all that is said of members
     *     belongs to the body
     */
    Parts(World world, boolean strange) {
        this.world = world;
        this.strange = strange;
        String usual = world.procedure().name();
        world.opening().stream()
                .filter(fact ->
                        procedure(fact).filter(name -> !name.equals(usual)).isEmpty())
                .forEach(fact -> add(opening(fact), LocalDateTime.MIN, fact));
        for (Happening happening : world.course().all()) {
            boolean article = happening.facts().stream().anyMatch(Claim.class::isInstance);
            for (Record fact : happening.facts()) {
                Topic event = Topic.about(Kind.EVENT, happening.at().toString());
                add(article ? Topic.only(Kind.EVIDENCE) : event, happening.at(), fact);
                if (fact instanceof Question question) {
                    under(question).forEach(one -> add(event, LocalDateTime.MIN, one));
                }
            }
        }
    }

    /** The procedure that a question has of its own, which goes where the question goes. */
    private List<Record> under(Question question) {
        return world.opening().stream()
                .filter(fact ->
                        procedure(fact).filter(question.procedure()::equals).isPresent())
                .map(fact -> fact instanceof Procedure own
                        ? new Procedure(own.name(), own.reading(), false, own.where())
                        : fact)
                .toList();
    }

    private static Optional<String> procedure(Record fact) {
        if (fact instanceof Procedure own) {
            return Optional.of(own.name());
        }
        if (fact instanceof Majority own) {
            return Optional.of(own.procedure());
        }
        if (fact instanceof Weighting own) {
            return Optional.of(own.procedure());
        }
        return fact instanceof Veto own ? Optional.of(own.procedure()) : Optional.empty();
    }

    private void add(Topic topic, LocalDateTime at, Record fact) {
        Topic its = topic;
        LocalDateTime from = at;
        if (fact instanceof Accession seat) {
            its = Topic.about(Kind.SEAT, seat.member());
            from = seat.at();
        } else if (fact instanceof Departure seat) {
            its = Topic.about(Kind.SEAT, seat.member());
            from = seat.at();
        }
        if (strange && ofMember(fact)) {
            its = Topic.only(Kind.BODY);
        }
        parts.computeIfAbsent(its, key -> new ArrayList<>()).add(new Part(from, fact));
    }

    private static Topic opening(Record fact) {
        if (procedure(fact).isPresent()) {
            return Topic.only(Kind.PROCEDURE);
        }
        if (fact instanceof Asked) {
            return Topic.only(Kind.CANDIDATE);
        }
        if (fact instanceof Term) {
            return Topic.only(Kind.TERM);
        }
        if (fact instanceof WhenAsked assumed) {
            return Topic.about(Kind.ASSUMPTION, assumed.position().participle());
        }
        if (fact instanceof Declared declared) {
            return Topic.about(Kind.STANDING, declared.candidate());
        }
        if (fact instanceof Declaration said) {
            return new Topic(Kind.STANCE, said.member(), said.candidate());
        }
        if (fact instanceof Condition waits) {
            return new Topic(Kind.CONDITION, waits.member(), waits.candidate());
        }
        if (fact instanceof Await waits) {
            return new Topic(Kind.CONDITION, waits.member(), waits.candidate());
        }
        if (fact instanceof Office office) {
            return Topic.about(Kind.STANDING, office.candidate());
        }
        if (fact instanceof Weight) {
            return Topic.only(Kind.BODY);
        }
        return Topic.only(Kind.EVIDENCE); // what the articles disagree about
    }

    private static boolean ofMember(Record fact) {
        return fact instanceof Accession
                || fact instanceof Departure
                || fact instanceof Declaration
                || fact instanceof Condition
                || fact instanceof Await
                || fact instanceof Assurance;
    }

    World world() {
        return world;
    }

    /** What there is anything of; there is always a day. */
    SortedSet<Topic> topics() {
        SortedSet<Topic> topics = new TreeSet<>(parts.keySet());
        topics.add(Topic.only(Kind.DAY));
        return topics;
    }

    List<Part> of(Topic topic) {
        return parts.getOrDefault(topic, List.of());
    }

    /** What a topic's facts say, wherever they are written. */
    Set<Object> says(Topic topic) {
        return topic.kind() == Kind.DAY
                ? Set.of(world.setting().day())
                : of(topic).stream().map(Parts::says).collect(Collectors.toSet());
    }

    static Object says(Part part) {
        return List.of(part.at(), RowsWritten.of(part.fact()).says());
    }

    /** The moments at which nothing comes true, which only let time pass. */
    List<Happening> ticks() {
        return world.course().all().stream()
                .filter(happening -> happening.facts().isEmpty())
                .toList();
    }
}

package org.tacet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacet.Simulator;
import org.tacet.compare.Topic.Kind;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Position;
import org.tacet.rulebook.RuleBook;
import org.tacet.session.BareAnswer;
import org.tacet.session.EndState;
import org.tacet.session.Session;
import org.tacet.session.Shipping;
import org.tacet.why.Reason;
import org.tacet.worlds.Limit;

/**
 * Two shipped scenarios side by side, in both orders. Of all pairs one in eleven is tried, or as many as
 * {@code -Dtacet.compare.every=1} says: that is all, and takes minutes.
 */
class ComparisonTest {

    private static final Simulator SIMULATOR = new Simulator();
    private static final RuleBook BOOK = Shipping.BOOK;
    private static final Map<String, EndState> SHIPPED = SIMULATOR.scenarios().stream()
            .collect(Collectors.toMap(
                    name -> name, name -> SIMULATOR.scenario(name).read().state()));

    /** Two shipped scenarios. */
    private record Pair(String from, String to) {

        Exchange exchange() {
            return new Exchange(SHIPPED.get(from).world(), SHIPPED.get(to).world());
        }

        Comparison compared() {
            return compare(from, to);
        }
    }

    @Test
    void what_is_put_back_restores_the_outcome_and_none_of_it_can_be_left_out() {
        assertThat(pairs().parallelStream()
                        .flatMap(pair -> faults(pair).stream())
                        .toList())
                .isEmpty();
    }

    private static List<String> faults(Pair pair) {
        Comparison compared = pair.compared();
        Exchange exchange = pair.exchange();
        Set<Topic> set = topics(compared.restoring());
        List<String> faults = new ArrayList<>();
        if (compared.sameOutcome()) {
            return set.isEmpty() ? faults : List.of(pair + ": restores what is the same");
        }
        BareAnswer first = judgement(compared.from());
        if (!judge(exchange, set).equals(first)) {
            faults.add(pair + ": is not restored by " + set);
        }
        for (Topic topic : set) {
            Set<Topic> fewer = new TreeSet<>(set);
            fewer.remove(topic);
            if (judge(exchange, fewer).equals(first)) {
                faults.add(pair + ": can do without " + topic);
            }
        }
        return faults;
    }

    @Test
    void with_nothing_put_back_it_is_the_second_and_with_everything_the_first() {
        assertThat(pairs().parallelStream()
                        .filter(pair -> {
                            Exchange exchange = pair.exchange();
                            BareAnswer second = judge(exchange, Set.of());
                            BareAnswer first = judge(exchange, new HashSet<>(exchange.differing()));
                            return !second.equals(judgement(SHIPPED.get(pair.to())))
                                    || !first.equals(judgement(SHIPPED.get(pair.from())));
                        })
                        .toList())
                .isEmpty();
    }

    @Test
    void nothing_differs_between_a_scenario_and_itself() {
        assertThat(SIMULATOR.scenarios())
                .allSatisfy(
                        name -> assertThat(compare(name, name).differences()).isEmpty());
    }

    @Test
    void what_several_say_is_told_topic_by_topic() {
        Comparison compared = compare("baseline", "turkey-reassured");

        assertThat(compared.differences())
                .extracting(Difference::topic)
                .containsExactly(
                        new Topic(Kind.STANCE, "Hungary", "Mark Rutte"),
                        new Topic(Kind.STANCE, "Turkey", "Mark Rutte"));
        assertThat(compared.differences().get(1).from().facts()).isEmpty();
        assertThat(compared.differences().get(1).to().where()).containsExactly("scenarios/turkey-reassured.yaml:4");
        assertThat(compared.sameOutcome()).isTrue();
        assertThat(compared.restoring()).isEmpty();
    }

    @Test
    void of_two_objections_that_were_lifted_either_alone_stops_the_candidate_again() {
        Comparison compared = compare("baseline", "hungary-lets-it-pass");

        assertThat(compared.differences()).hasSize(2).allMatch(Difference::restoresAlone);
        assertThat(compared.restoring()).hasSize(1);
    }

    @Test
    void of_two_objections_only_both_together_must_go_for_the_candidate_to_be_appointed() {
        Comparison compared = compare("hungary-lets-it-pass", "baseline");

        assertThat(compared.differences()).hasSize(2).noneMatch(Difference::restoresAlone);
        assertThat(compared.restoring()).isEqualTo(compared.differences());
    }

    @ParameterizedTest
    @CsvSource({
        "known-on-18-january, DAY, true",
        "sweden-seated, DAY, false",
        "reading-unanimity, PROCEDURE, false",
        "reading-two-thirds, PROCEDURE, true",
        "kallas-not-presented, CANDIDATE, true"
    })
    void the_day_the_procedure_or_the_candidate_alone_differs_from_the_baseline(
            String scenario, Kind kind, boolean restores) {
        Comparison compared = compare("baseline", scenario);

        assertThat(compared.differences())
                .extracting(Difference::topic, Difference::restoresAlone)
                .containsExactly(tuple(Topic.only(kind), restores));
    }

    @Test
    void what_is_said_of_the_members_of_another_body_goes_with_the_body() {
        Comparison compared = compare("baseline", "histories/security-council-2016");

        assertThat(compared.differences())
                .extracting(difference -> difference.topic().kind())
                .contains(Kind.BODY, Kind.PROCEDURE, Kind.CANDIDATE, Kind.DAY, Kind.EVIDENCE)
                .doesNotContain(Kind.SEAT, Kind.STANCE);
    }

    @Test
    void an_event_is_told_by_what_it_does_that_the_other_course_does_not() {
        Difference hour = compare("histories/security-council-2016", "histories/security-council-veto")
                .differences()
                .get(0);

        assertThat(hour.topic()).isEqualTo(Topic.about(Kind.EVENT, "2016-10-06T10:00"));
        assertThat(hour.to().facts())
                .hasSize(1)
                .allMatch(fact -> fact instanceof Declaration said
                        && said.member().equals("China")
                        && said.position() == Position.OBJECTS);
        assertThat(hour.restoresAlone()).isTrue();
    }

    @Test
    void the_reasons_that_fell_away_are_those_of_the_first_alone() {
        Comparison compared = compare("baseline", "hungary-lets-it-pass");

        assertThat(compared.fellAway()).extracting(Reason::says).anyMatch(says -> says.contains("object"));
        assertThat(compared.tookTheirPlace())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(compared.from().why());
    }

    private static List<Pair> pairs() {
        List<String> names = SIMULATOR.scenarios();
        List<Pair> all = names.stream()
                .flatMap(from -> names.stream().filter(to -> !to.equals(from)).map(to -> new Pair(from, to)))
                .toList();
        int every = Integer.getInteger("tacet.compare.every", 23);
        return IntStream.range(0, all.size())
                .filter(i -> i % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    @Test
    void where_the_time_is_up_what_is_named_still_restores_the_outcome_and_is_not_called_all() {
        EndState from = SHIPPED.get("baseline");
        EndState to = SHIPPED.get("both-acquiesce");
        Comparison late = Comparison.of(BOOK, from, to, Limit.of(Duration.ZERO));

        assertThat(late.proven()).isFalse();
        assertThat(late.restoring()).isEqualTo(late.differences());
        assertThat(judge(new Exchange(from.world(), to.world()), topics(late.restoring())))
                .isEqualTo(judgement(from));
        assertThat(ComparisonText.of(late)).contains("The time was up before it was found.");
        assertThat(ComparisonData.json(late)).contains("\"proven\" : false");
    }

    private static BareAnswer judge(Exchange exchange, Set<Topic> restored) {
        return Session.judge(BOOK, exchange.restored(restored));
    }

    private static BareAnswer judgement(EndState verdict) {
        return new BareAnswer(verdict.outcome(), verdict.appointee());
    }

    private static Set<Topic> topics(List<Difference> differences) {
        return differences.stream().map(Difference::topic).collect(Collectors.toSet());
    }

    private static Comparison compare(String from, String to) {
        return Comparison.of(BOOK, SHIPPED.get(from), SHIPPED.get(to), Limit.of(Duration.ofMinutes(1)));
    }
}

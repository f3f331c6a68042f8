package org.tacet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacet.scenario.Shipped;
import tools.jackson.databind.JsonNode;

/** What the page is told to show. */
class AnswerTest {

    @AutoClose
    private static final Visitor VISITOR = new Visitor();

    @Test
    void neighbours_sit_side_by_side() {
        JsonNode seats = VISITOR.json("/api/answer").get("seats");
        List<String> groups =
                seats.valueStream().map(seat -> seat.get("group").asString()).toList();

        assertThat(groups).hasSize(31);
        long changes = Stream.iterate(1, i -> i < groups.size(), i -> i + 1)
                .filter(i -> !groups.get(i).equals(groups.get(i - 1)))
                .count();
        assertThat(changes + 1).isEqualTo(groups.stream().distinct().count());
        assertThat(codes(seats)).containsSubsequence("EST", "LVA", "LTU").doesNotContain("SWE");
    }

    @Test
    void members_of_another_body_sit_in_order_of_name_in_one_group() {
        JsonNode seats = VISITOR.json("/api/answer?scenario=histories/security-council-2016")
                .get("seats");

        assertThat(seats.valueStream().map(seat -> seat.get("group").asString()).distinct())
                .containsExactly("UN Security Council");
        assertThat(seats.valueStream().map(seat -> seat.get("name").asString())).isSorted();
    }

    @Test
    void no_two_seats_have_one_label() {
        for (String scenario :
                List.of("histories/osce-chair-2024", "histories/security-council-2016", "histories/grossi-2019")) {
            JsonNode seats = VISITOR.json("/api/answer?scenario=" + scenario).get("seats");

            assertThat(seats.valueStream().map(seat -> seat.get("initials").asString()))
                    .hasSizeGreaterThan(10)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_sentence_knows_its_seats_and_its_lines_are_told_in_words() {
        JsonNode answer = VISITOR.json("/api/answer");
        JsonNode first = answer.at("/why/0");

        assertThat(first.get("members").valueStream().map(JsonNode::asString)).containsExactly("HUN", "TUR");
        for (JsonNode source : first.get("sources")) {
            assertThat(answer.at("/lines")
                            .get(source.asString())
                            .get(0)
                            .get("says")
                            .asString())
                    .isNotBlank();
        }
    }

    @Test
    void a_change_is_marked_and_cited_as_made_here() {
        JsonNode answer = VISITOR.json("/api/answer?set=TUR:supports&set=HUN:objects");

        assertThat(codes(answer.get("seats").valueStream().filter(seat -> seat.get("changed")
                        .asBoolean())))
                .containsExactlyInAnyOrder("HUN", "TUR");
        assertThat(answer.get("why").toString()).contains("changed here").doesNotContain("--set");
    }

    @Test
    void the_timeline_has_a_holdout_by_its_code() {
        JsonNode timeline =
                VISITOR.json("/api/answer?scenario=histories/silence-2003").get("timeline");

        assertThat(timeline.valueStream()
                        .flatMap(entry -> entry.get("holdouts").valueStream())
                        .map(JsonNode::asString))
                .contains("FRA");
    }

    @Test
    void all_shipped_scenarios_are_on_offer_and_baseline_comes_first() {
        JsonNode scenarios = VISITOR.json("/api/scenarios");

        assertThat(scenarios.size()).isEqualTo(Shipped.open().scenarios().size());
        assertThat(scenarios.get(0).get("name").asString()).isEqualTo("baseline");
        assertThat(scenarios.valueStream())
                .allSatisfy(
                        scenario -> assertThat(scenario.get("title").asString()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/answer?scenario=basline | found the scenario basline, expected the name of one on offer; nearest: baseline",
                "/api/answer?scenario=/etc/passwd | found the scenario /etc/passwd, expected the name of one on offer",
                "/api/answer?scenario=../pom.xml | found the scenario ../pom.xml, expected the name of one on offer",
                "/api/answer?set=TRU:objects | found set=TRU:objects, expected the code of a member with a seat in NATO",
                "/api/answer?set=SWE:objects | found set=SWE:objects, expected the code of a member with a seat in NATO",
                "/api/answer?set=TUR | found set=TUR, expected a code and a position, such as TUR:supports",
                "/api/answer?set=TUR:object | nearest: objects",
                "/api/answer?procedure=silent | nearest: silence",
                "/api/answer?as-of=yesterday | found as-of=yesterday, expected a day such as 2024-02-22",
                "/api/answer?as-of=1900-01-01 | found a day on which nobody is seated, expected another one",
                "/api/answer?assume=reserved | found assume=reserved, expected two positions",
                "/api/answer?procedure=silence&procedure=consensus | found 2 times procedure, expected it once",
                "/api/answer?procdure=silence | nearest: procedure",
                "/api/answer?set=%ff:objects | found an address that is not UTF-8",
                "/api/path?to=appoint | nearest: appointed",
                "/api/explain | found no member=, expected one",
                "/api/explain?member=XYZ | found member=XYZ, expected the code of a member of NATO"
            })
    void what_an_address_gets_wrong_is_told_in_a_sentence(String path, String fault) {
        var reply = VISITOR.get(path.strip());

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(VISITOR.json(path.strip()).at("/faults/0").asString()).contains(fault);
        assertThat(VISITOR.troubles).isEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_and_what_only_the_page_reads_is_none_of_it() {
        JsonNode faults = VISITOR.json("/api/answer?scenario=x&set=y&as-of=z&view=map&predict=1&big=1&at=2024-02-22")
                .get("faults");

        assertThat(faults.size()).isEqualTo(3);
    }

    private static List<String> codes(JsonNode seats) {
        return codes(seats.valueStream());
    }

    private static List<String> codes(Stream<JsonNode> seats) {
        return seats.map(seat -> seat.get("code").asString()).toList();
    }

    @Test
    void what_is_taken_away_says_how_much_was_changed() {
        String query = "?set=HUN:acquiesces&set=TUR:acquiesces&procedure=consensus";

        assertThat(VISITOR.get("/scenario.yaml" + query).body())
                .startsWith("title: \"Mark Rutte's bid, as five articles report it, with 3 changes\"\n");
        assertThat(VISITOR.get("/report.html" + query).body())
                .contains("<h1>Mark Rutte's bid, as five articles report it, with 3 changes</h1>");
        assertThat(Visitor.printed("report", "baseline", "--set", "Hungary,Turkey=acquiesces"))
                .contains("<h1>Mark Rutte's bid, as five articles report it, with 2 changes</h1>");
        assertThat(VISITOR.get("/scenario.yaml").body())
                .startsWith("title: \"Mark Rutte's bid, as five articles report it\"\n");
    }
}

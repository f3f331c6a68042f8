package org.tacet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tacet.report.OutcomeJson;
import org.tacet.report.OutcomeText;
import org.tacet.report.TimelineReport;
import org.tacet.session.EndState;
import org.tacet.session.Moment;
import tools.jackson.databind.json.JsonMapper;

/** What holds of every shipped history, tried on copies of them. */
class HistoriesTest {

    private static final Simulator SIMULATOR = new Simulator();

    @TempDir
    private Path folder;

    static List<String> histories() {
        return SIMULATOR.scenarios().stream()
                .filter(name -> name.startsWith("histories/"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("histories")
    void another_day_for_one_event_changes_nothing_before_it(String history) throws IOException {
        List<Moment> told = play(copy(history)).course();
        for (int i = 0; i < events(copy(history)).size(); i++) {
            Map<String, Object> changed = copy(history);
            Map<String, Object> event = events(changed).get(i);
            String before = event.get("on").toString();
            String after = later(before);
            event.put("on", after);
            List<Moment> retold;
            try {
                retold = play(changed).course();
            } catch (BadInput impossible) {
                continue; // such as a silence that would end before it begins
            }
            LocalDate changes = LocalDate.parse(before.substring(0, 10));
            assertThat(until(retold, changes))
                    .describedAs("%s moved to %s", before, after)
                    .isEqualTo(until(told, changes));
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void the_order_of_events_in_the_file_changes_no_byte(String history) throws IOException {
        Map<String, Object> ordered = copy(history);
        List<String> told = told(ordered);
        Random random = new Random(2003);
        for (int i = 0; i < 5; i++) {
            Map<String, Object> shuffled = copy(history);
            Collections.shuffle(events(shuffled), random);
            assertThat(told(shuffled)).isEqualTo(told);
        }
    }

    @Test
    void what_comes_of_a_question_is_told_each_time_it_is_put() throws IOException {
        Map<String, Object> refused = copy("histories/rasmussen-2009");
        events(refused).remove(1);

        assertThat(TimelineReport.text(play(refused)))
                .contains("4 April 2009, 15:00\n"
                        + "  The question on Anders Fogh Rasmussen is put.\n"
                        + "  > Anders Fogh Rasmussen is blocked by Turkey\n");
        assertThat(TimelineReport.text(play(copy("histories/north-macedonia-joins"))))
                .containsSubsequence(
                        "11 July 2018", "the\n    invitation to North Macedonia is agreed", "6 February 2019");
    }

    private List<String> told(Map<String, Object> scenario) throws IOException {
        EndState verdict = play(scenario);
        return List.of(
                OutcomeText.of(verdict),
                OutcomeJson.of(verdict),
                TimelineReport.text(verdict),
                TimelineReport.json(verdict),
                TimelineReport.csv(verdict));
    }

    private static List<Moment> until(List<Moment> course, LocalDate day) {
        return course.stream()
                .filter(moment -> moment.at().toLocalDate().isBefore(day))
                .toList();
    }

    private static String later(String on) {
        return on.contains("T")
                ? LocalDateTime.parse(on).plusDays(3).toString()
                : LocalDate.parse(on).plusDays(3).toString();
    }

    private EndState play(Map<String, Object> scenario) throws IOException {
        Path file = folder.resolve("copy.yaml");
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(scenario));
        return SIMULATOR.scenario(file.toString()).read().state();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(String history) throws IOException {
        Path file = Path.of(System.getProperty("tacet.home"), "scenarios", history + ".yaml");
        return (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    }

    /** The history's own events; a history that only extends another may have none. */
    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> events(Map<String, Object> scenario) {
        return (List<Map<String, Object>>) scenario.computeIfAbsent("events", key -> new ArrayList<>());
    }
}

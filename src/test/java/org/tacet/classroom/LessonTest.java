package org.tacet.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacet.Simulator;
import org.tacet.model.FaultyInput;

/** A lesson is decided by the same rules as any scenario, at the chair's time, and nothing of it is lost. */
class LessonTest {

    private static final Simulator SIMULATOR = new Simulator();

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private final InstantSource time = () -> now;
    private LessonStore store = null;
    private Lesson lesson = null;

    @BeforeEach
    void open() {
        store = LessonStore.open(folder.resolve("lessons"));
        lesson = new Lesson(SIMULATOR, store, "10b", "baseline", time);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void after(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private View view() {
        return lesson.view(false, List.of());
    }

    @Test
    void a_silence_that_nobody_breaks_agrees_once_it_is_over() {
        lesson.take("TUR", "Ada", Optional.empty());
        lesson.take("HUN", "Ben", Optional.empty());
        lesson.chair().put("Mark Rutte", 60);
        after(59);
        assertThat(view().runs()).isTrue();
        assertThat(view().left()).isBetween(1_000L, 1_010L);
        assertThat(view().outcome()).isEmpty();

        after(2);

        assertThat(view().runs()).isFalse();
        assertThat(view().outcome()).contains("appointed");
        assertThat(SIMULATOR.written(lesson.chronicle()).run().outcome()).isEqualTo("appointed");
    }

    @Test
    void a_silence_that_one_breaks_blocks_and_the_question_can_be_put_again() throws Exception {
        lesson.take("TUR", "Ada", Optional.empty());
        lesson.take("HUN", "Ben", Optional.empty());
        lesson.chair().put("Mark Rutte", 60);
        after(10);
        lesson.breakSilence("HUN", "We were not asked: \"ever\".\nNever # once");
        assertThat(view().runs()).isFalse();
        assertThat(view().outcome()).contains("blocked");
        assertThat(view().breaches()).extracting(View.Breach::member).containsExactly("Hungary");
        Path file = Files.writeString(folder.resolve("chronicle.yaml"), lesson.chronicle());
        assertThat(SIMULATOR.scenario(file.toString()).run().outcome()).isEqualTo("blocked");

        after(60);
        lesson.stand("HUN", "Mark Rutte", "acquiesces");
        lesson.chair().put("Mark Rutte", 60);
        after(61);

        assertThat(view().outcome()).contains("appointed");
        assertThat(SIMULATOR.written(lesson.chronicle()).timeline().values()).contains("blocked", "appointed");
    }

    @Test
    void a_clock_that_stands_still_and_one_that_is_given_more_time_end_later() {
        lesson.take("TUR", "Ada", Optional.empty());
        lesson.take("HUN", "Ben", Optional.empty());
        lesson.chair().put("Mark Rutte", 60);
        after(10);
        lesson.chair().pause();
        after(600);
        assertThat(view().left()).isBetween(50_000L, 50_010L);
        assertThat(view().paused()).isTrue();
        assertThat(view().outcome()).isEmpty();
        lesson.chair().resume();
        lesson.chair().extend(30);
        after(79);
        assertThat(view().runs()).isTrue();
        assertThat(lesson.ends().orElseThrow()).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(1_010));
        after(2);
        assertThat(view().outcome()).contains("appointed");
        assertThat(lesson.ends()).isEmpty();
    }

    @Test
    void a_seat_that_nobody_holds_breaks_the_silence_where_the_rules_have_it_object() {
        lesson = new Lesson(SIMULATOR, store, "empty", "hungary-alone-objects", time);
        lesson.chair().put("Mark Rutte", 60);

        assertThat(view().runs()).isFalse();
        assertThat(view().outcome()).contains("blocked");
        assertThat(view().breaches()).extracting(View.Breach::member).containsExactly("Hungary");
    }

    @Test
    void an_assurance_moves_an_empty_seat_that_waits_for_one() {
        lesson = new Lesson(SIMULATOR, store, "assured", "histories/rasmussen-2009", time);

        assertThat(lesson.chronicle()).doesNotContain("assures: \"TUR\"");
        lesson.chair().assure("TUR", "Anders Fogh Rasmussen");
        assertThat(lesson.chronicle()).contains("assures: \"TUR\"");
        assertThat(SIMULATOR.written(lesson.chronicle()).run().outcome()).isNotEmpty();
    }

    @Test
    void a_seat_that_objects_in_the_scenario_is_free_of_that_once_somebody_takes_it_and_lets_it_pass() {
        lesson = new Lesson(SIMULATOR, store, "moved", "hungary-alone-objects", time);
        lesson.chair().put("Mark Rutte", 600);
        assertThat(view().outcome()).contains("blocked");
        after(10);
        lesson.take("HUN", "Ben", Optional.empty());
        lesson.stand("HUN", "Mark Rutte", "acquiesces");
        after(10);

        lesson.chair().put("Mark Rutte", 60);

        assertThat(view().runs()).isTrue();
        assertThat(view().breaches()).isEmpty();
        after(61);
        assertThat(view().outcome()).contains("appointed");
        assertThat(SIMULATOR.written(lesson.chronicle()).run().outcome()).isEqualTo("appointed");
    }

    @Test
    void a_rival_enters_is_asked_about_and_withdraws() {
        lesson.take("TUR", "Ada", Optional.empty());
        lesson.take("HUN", "Ben", Optional.empty());
        lesson.chair().enter("Klaus Iohannis");
        assertThat(view().candidates()).containsExactly("Mark Rutte", "Klaus Iohannis");
        lesson.stand("TUR", "Klaus Iohannis", "reserved");
        lesson.chair().put("Klaus Iohannis", 60);
        assertThat(view().question()).isEqualTo("Is Klaus Iohannis agreed?");
        after(10);
        lesson.breakSilence("TUR", "Not him.");
        assertThat(view().outcome()).contains("blocked");
        assertThat(view().seats()).filteredOn(View.Seat::breaks).singleElement().satisfies(seat -> assertThat(
                        seat.positions())
                .containsExactly(Map.entry("Klaus Iohannis", "objects")));
        after(10);
        lesson.chair().withdraw("Klaus Iohannis");
        assertThat(view().candidates()).containsExactly("Mark Rutte");
        assertThatThrownBy(() -> lesson.chair().put("Klaus Iohannis", 60))
                .hasMessageContaining("expected one of Mark Rutte");
        assertThatThrownBy(() -> lesson.stand("TUR", "Klaus Iohannis", "supports"))
                .hasMessageContaining("expected one of Mark Rutte");
        after(10);
        lesson.chair().put("Mark Rutte", 60);
        assertThat(view().question()).startsWith("Two allies");
        after(61);

        assertThat(view().outcome()).contains("appointed");
        assertThat(SIMULATOR.written(lesson.chronicle()).run().appointee()).contains("Mark Rutte");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "null",
                "~",
                "a: b",
                "# c",
                "x\ty",
                "\u202e",
                "{",
                "- z",
                "\"q\"",
                "\\",
                "2024-02-22",
                "*",
                "&a",
                "Ünal",
                "ALB"
            })
    void a_candidate_of_any_name_can_be_kept_in_a_file_or_is_refused(String name) {
        try {
            lesson.chair().enter(name);
            lesson.chair().put(name, 60);
        } catch (Lesson.NotNow e) {
            assertThat(e).hasMessageStartingWith("found ");
            return;
        }

        assertThat(view().candidate()).isEqualTo(name);
        assertThat(SIMULATOR.written(lesson.chronicle()).run().outcome()).isNotEmpty();
    }

    @Test
    void a_candidate_that_withdraws_within_its_silence_is_no_longer_asked_about() {
        lesson.take("TUR", "Ada", Optional.empty());
        lesson.chair().enter("Klaus Iohannis");
        lesson.chair().put("Klaus Iohannis", 60);
        after(10);

        lesson.chair().withdraw("Klaus Iohannis");

        assertThat(view().runs()).isFalse();
        assertThat(view().outcome()).contains("not-standing");
        assertThatThrownBy(() -> lesson.breakSilence("TUR", "too late")).hasMessage("No silence runs.");
    }

    @Test
    void the_chair_gives_seats_and_a_delegation_shares_one() {
        String ada = lesson.arrive("Ada", Optional.empty());
        String ben = lesson.arrive("Ben", Optional.empty());
        assertThat(lesson.waits(ada)).isTrue();
        assertThatThrownBy(() -> lesson.arrive("Ada", Optional.of(ada))).hasMessage("The chair will give you a seat.");
        List<View.Visitor> waiting = lesson.view(true, List.of()).waiting();
        assertThat(waiting).extracting(View.Visitor::name).containsExactly("Ada", "Ben");
        assertThat(view().waiting()).isEmpty();

        lesson.chair().give(waiting.get(0).number(), "TUR");
        lesson.stand("TUR", "Mark Rutte", "reserved");
        lesson.chair().give(waiting.get(1).number(), "TUR");

        assertThat(lesson.waits(ben)).isFalse();
        assertThat(lesson.held(ben)).containsExactly("TUR");
        assertThat(lesson.view(false, List.of("TUR")).seats())
                .filteredOn(View.Seat::taken)
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.holders()).containsExactly("Ada", "Ben");
                    assertThat(seat.positions()).containsEntry("Mark Rutte", "reserved");
                });
        lesson.leave("TUR", ada);
        assertThat(lesson.held(ada)).isEmpty();
        assertThat(lesson.held(ben)).containsExactly("TUR");
        assertThatThrownBy(() -> lesson.chair().give(99, "HUN")).hasMessage("Nobody of that number waits.");
        lesson.chair().free("TUR");
        assertThat(lesson.held(ben)).isEmpty();
    }

    @Test
    void a_reason_goes_to_the_chair_first_where_that_is_chosen() {
        lesson.take("TUR", "Ada", Optional.empty());
        lesson.take("HUN", "Ben", Optional.empty());
        lesson.chair().hold(true);
        lesson.chair().put("Mark Rutte", 60);
        after(10);
        lesson.breakSilence("HUN", "A rude word");

        assertThat(view().toString()).doesNotContain("rude");
        assertThat(lesson.view(false, List.of("TUR")).toString()).doesNotContain("rude");
        assertThat(lesson.view(false, List.of("HUN")).toString()).contains("rude");
        View.Breach breach = lesson.view(true, List.of()).breaches().get(0);
        assertThat(breach.reason()).contains("A rude word");
        assertThat(breach.told()).isFalse();
        assertThatThrownBy(() -> lesson.chair().pass(1)).hasMessage("There is no reason of that number.");

        lesson.chair().pass(breach.number());

        assertThat(view().breaches().get(0).reason()).contains("A rude word");
    }

    @Test
    void what_is_acknowledged_is_there_when_the_lesson_is_taken_up_again_also_another_day() {
        String secret = lesson.take("TUR", "Ada", Optional.empty());
        lesson.stand("TUR", "Mark Rutte", "reserved");
        lesson.chair().put("Mark Rutte", 86_400);
        String chronicle = lesson.chronicle();
        store.close();
        now = now.plus(Duration.ofHours(20)); // earlier in the day
        store = LessonStore.open(folder.resolve("lessons"));
        lesson = new Lesson(SIMULATOR, store, "10b", "baseline", time);

        assertThat(lesson.chronicle()).isEqualTo(chronicle);
        assertThat(lesson.held(secret)).containsExactly("TUR");
        assertThat(view().runs()).isTrue();
        assertThat(lesson.view(true, List.of()).seats())
                .filteredOn(View.Seat::taken)
                .singleElement()
                .satisfies(seat -> assertThat(seat.positions()).containsEntry("Mark Rutte", "reserved"));
    }

    @Test
    void what_one_has_said_to_the_chair_alone_is_in_nobody_elses_view() {
        lesson.take("TUR", "Ada", Optional.empty());
        lesson.take("HUN", "Ben", Optional.empty());
        lesson.stand("TUR", "Mark Rutte", "reserved");

        assertThat(lesson.view(false, List.of("HUN")).toString()).doesNotContain("reserved", "Ada");
        assertThat(lesson.view(false, List.of("TUR")).toString()).contains("reserved");
        assertThat(lesson.view(true, List.of()).toString()).contains("reserved", "Ada", "Ben");
        lesson.chair().show(true);
        assertThat(view().toString()).contains("reserved").doesNotContain("Ada");
    }

    @Test
    void what_cannot_be_done_is_said_and_leaves_no_trace() {
        lesson.take("TUR", "Ada", Optional.empty());
        int before = lesson.size();

        assertThatThrownBy(() -> lesson.take("TUR", "Eve", Optional.empty())).hasMessage("That seat is taken.");
        assertThatThrownBy(() -> lesson.take("XXX", "Eve", Optional.empty())).hasMessage("There is no such seat.");
        assertThatThrownBy(() -> lesson.take("HUN", " ", Optional.empty())).hasMessageContaining("expected 1 to 40");
        assertThatThrownBy(() -> lesson.breakSilence("TUR", "no")).hasMessage("No silence runs.");
        assertThatThrownBy(() -> lesson.stand("TUR", "Mark Rutte", "objects"))
                .hasMessageContaining("expected one of supports");
        assertThatThrownBy(() -> lesson.chair().put("Mark Rutte", 1)).hasMessageContaining("from 5 seconds to a day");
        lesson.chair().put("Mark Rutte", 60);
        assertThatThrownBy(() -> lesson.chair().put("Mark Rutte", 60)).hasMessage("A silence runs already.");
        assertThat(lesson.size()).isEqualTo(before + 1);
    }

    @Test
    void lessons_are_listed_and_forgotten_and_their_file_is_for_one_program_at_a_time() throws Exception {
        lesson.take("TUR", "Ada", Optional.empty());

        assertThatThrownBy(() -> new Lessons(SIMULATOR, folder.resolve("lessons"), time))
                .isInstanceOf(FaultyInput.class);
        Path other = Files.writeString(folder.resolve("other"), "no lessons here");
        assertThatThrownBy(() -> LessonStore.open(other)).isInstanceOf(FaultyInput.class);
        assertThat(other).hasContent("no lessons here");
        store.close();
        try (Lessons lessons = new Lessons(SIMULATOR, folder.resolve("lessons"), time)) {
            lessons.open("10c", Optional.of("histories/silence-2003")).chair().put("the planning request", 60);
            lessons.open("10a", Optional.empty());
            assertThat(lessons.names()).containsExactly("10a", "10c");
            assertThat(lessons.chronicle("10c").orElseThrow()).contains("silence-2003", "puts:");
            assertThatThrownBy(() -> lessons.open("10c", Optional.of("baseline")))
                    .isInstanceOf(FaultyInput.class)
                    .hasMessageContaining("began from histories/silence-2003");
            assertThat(lessons.open("10c", Optional.empty()).size()).isEqualTo(1);
            lessons.delete("10c");
            assertThat(lessons.names()).containsExactly("10a");
            assertThat(lessons.chronicle("10c")).isEmpty();
        }
    }
}

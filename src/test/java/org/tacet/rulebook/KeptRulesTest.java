package org.tacet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.Simulator;
import org.tacet.model.BadInput;
import org.tacet.model.World;
import org.tacet.report.OutcomeJson;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.Session;

/** Rules that are kept on disk from one run to the next. */
class KeptRulesTest {

    private static final World WORLD =
            new Simulator().read("baseline", Changes.NONE).world();
    private static final String ANSWER = answer(RuleBook.compile(BothWays.shipped()));

    @TempDir
    private static Path shared;

    @TempDir
    private Path own;

    private ModelStore store;

    @BeforeAll
    static void keep_the_shipped_rules() {
        new ModelStore(shared, "test").keep(BothWays.shipped());
    }

    @BeforeEach
    void begin_with_the_shipped_rules_kept() throws IOException {
        Path folder = Files.createDirectory(
                own.resolve("rules"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        for (Path file : kept(shared)) {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        store = new ModelStore(own, "test");
    }

    @Test
    void rules_that_were_kept_are_not_compiled_again_and_answer_the_same() throws IOException {
        RuleBooks books = new RuleBooks(store);

        assertThat(answer(books.of(BothWays.shipped()))).isEqualTo(ANSWER);
        assertThat(books.wanting()).isFalse();
        assertThat(kept(own)).hasSameSizeAs(BothWays.shipped());
    }

    @Test
    void an_edited_rule_counts_at_once_and_only_its_file_is_compiled() throws IOException {
        List<RuleText> edited = edited("conduct.drl", "Act.OBJECTS, Position.OBJECTS", "Act.ASSENTS, Position.OBJECTS");
        RuleBooks books = new RuleBooks(store);

        assertThat(KeptRules.of(edited, Optional.of(store)).rest())
                .extracting(RuleText::file)
                .containsExactly("rules/conduct.drl");
        String answer = answer(books.of(edited));

        assertThat(answer).isEqualTo(answer(RuleBook.compile(edited))).isNotEqualTo(ANSWER);
        assertThat(books.wanting()).isTrue();
        books.keep();
        RuleBooks next = new RuleBooks(store);
        assertThat(answer(next.of(edited))).isEqualTo(answer);
        assertThat(next.wanting()).isFalse();
        assertThat(kept(own)).hasSize(BothWays.shipped().size() + 1);
    }

    @Test
    void a_file_that_is_damaged_cut_short_or_something_else_is_ignored_and_made_again() throws IOException {
        List<Path> kept = kept(own);
        byte[] damaged = Files.readAllBytes(kept.get(0));
        damaged[damaged.length / 2] ^= 1;
        Files.write(kept.get(0), damaged);
        Files.write(kept.get(1), Arrays.copyOf(Files.readAllBytes(kept.get(1)), 1000));
        Files.write(kept.get(2), new byte[0]);
        Files.write(kept.get(3), Files.readAllBytes(kept.get(4)));
        Files.write(kept.get(5), withAnotherClass(kept.get(5)));
        RuleBooks books = new RuleBooks(store);

        assertThat(answer(books.of(BothWays.shipped()))).isEqualTo(ANSWER);
        assertThat(KeptRules.of(BothWays.shipped(), Optional.of(store)).rest()).hasSize(5);
        books.keep();
        assertThat(KeptRules.of(BothWays.shipped(), Optional.of(store)).all()).isTrue();
    }

    /** What the file has, well packed but for one class, under the seal of what was there before. */
    private static byte[] withAnotherClass(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        String key = file.getFileName().toString().replaceAll("[.].*", "");
        RuleModel model = ModelFile.read(key, before).orElseThrow();
        model.classes().replaceAll((name, bytes) -> name.equals(model.classes().lastKey()) ? new byte[0] : bytes);
        byte[] after = ModelFile.write(key, model);
        System.arraycopy(before, 0, after, 0, 32);
        return after;
    }

    @Test
    void what_another_build_kept_is_not_used() {
        ModelStore other = new ModelStore(own, "another build");

        assertThat(KeptRules.of(BothWays.shipped(), Optional.of(other)).models())
                .isEmpty();
    }

    @Test
    void what_others_could_have_written_is_not_used() throws IOException {
        Files.setPosixFilePermissions(own.resolve("rules"), PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(KeptRules.of(BothWays.shipped(), Optional.of(store)).models())
                .isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_lived_with() throws IOException {
        Path file = Files.writeString(own.resolve("file"), "no folder");
        RuleBooks books = new RuleBooks(new ModelStore(file, "test"));

        assertThat(answer(books.of(BothWays.shipped()))).isEqualTo(ANSWER);
        books.keep();
        assertThat(file).hasContent("no folder");
    }

    @Test
    void two_first_runs_at_once_do_no_harm() throws Exception {
        Path fresh = own.resolve("fresh");
        Callable<String> run = () -> {
            RuleBooks books = new RuleBooks(new ModelStore(fresh, "test"));
            String answer = answer(books.of(List.copyOf(BothWays.shipped())));
            books.keep();
            return answer;
        };
        ExecutorService two = Executors.newFixedThreadPool(2);
        for (Future<String> each : two.invokeAll(List.of(run, run))) {
            assertThat(each.get()).isEqualTo(ANSWER);
        }
        two.shutdown();

        assertThat(KeptRules.of(BothWays.shipped(), Optional.of(new ModelStore(fresh, "test")))
                        .all())
                .isTrue();
        assertThat(kept(fresh)).hasSameSizeAs(BothWays.shipped());
    }

    @Test
    void a_fault_in_an_edited_file_is_told_as_if_nothing_were_kept() throws IOException {
        List<RuleText> wrong = edited("seats.drl", "Seat( $member )", "Seet( $member )");
        List<RuleText> twice = new ArrayList<>(BothWays.shipped());
        twice.add(new RuleText("rules/twice.drl", twice.get(0).text()));

        for (List<RuleText> files : List.of(wrong, twice)) {
            RuleBooks books = new RuleBooks(store);
            assertThatThrownBy(() -> books.of(files))
                    .isInstanceOf(BadInput.class)
                    .satisfies(kept ->
                            assertThatThrownBy(() -> RuleBook.compile(files)).hasMessage(kept.getMessage()));
            assertThat(books.wanting()).isFalse();
        }
    }

    @Test
    void files_that_need_each_other_are_kept_together() throws IOException {
        List<RuleText> needy = edited("seats.drl", "import org.tacet.model.Conclusion.Seat;\n", "");
        RuleBooks books = new RuleBooks(store);
        String answer = answer(books.of(needy));
        books.keep();

        assertThat(answer).isEqualTo(ANSWER);
        RuleBooks next = new RuleBooks(store);
        assertThat(answer(next.of(needy))).isEqualTo(ANSWER);
        assertThat(next.wanting()).isFalse();
    }

    @Test
    void few_are_kept_and_the_oldest_go_first() throws IOException {
        for (int i = 0; i < 80; i++) {
            Path old = Files.writeString(own.resolve("rules").resolve(i + ".model"), "old");
            Files.setLastModifiedTime(old, FileTime.fromMillis(i));
        }
        store.keep(BothWays.shipped());

        assertThat(kept(own)).hasSize(64);
        assertThat(KeptRules.of(BothWays.shipped(), Optional.of(store)).all()).isTrue();
    }

    @Test
    void a_book_can_be_run_in_before_it_is_asked() {
        RuleBook book = new RuleBooks(store).of(BothWays.shipped());

        assertThat(answer(book)).isEqualTo(ANSWER);
    }

    private static List<RuleText> edited(String name, String from, String to) throws IOException {
        List<RuleText> edited = new ArrayList<>();
        for (RuleText file : BothWays.shipped()) {
            boolean meant = file.file().endsWith(name);
            assertThat(file.text().contains(from) || !meant).isTrue();
            edited.add(meant ? new RuleText(file.file(), file.text().replace(from, to)) : file);
        }
        return edited;
    }

    private static List<Path> kept(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("rules"))) {
            return files.sorted().toList();
        }
    }

    private static String answer(RuleBook book) {
        return OutcomeJson.of(Session.play(book, WORLD));
    }
}

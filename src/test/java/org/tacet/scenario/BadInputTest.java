package org.tacet.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tacet.cli.Tacet;

/** Bad input gets one line a fault, with its place, and nothing else: no result, no stack trace. */
@Isolated("sets standard input and the home")
class BadInputTest {

    private static final Tacet TACET = new Tacet();
    private static final String TOP = "title: Bad\nextends: baseline\n";

    @TempDir
    private Path folder;

    /** What a command line comes to; no answer ever has a stack trace in it. */
    private record Answer(int code, String out, List<String> err) {

        static Answer to(String... args) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = TACET.run(new PrintWriter(out), new PrintWriter(err), args);
            assertThat(out + "" + err).doesNotContain("\tat ", "Exception", "java.");
            return new Answer(code, out.toString(), err.toString().lines().toList());
        }

        /** These faults, word for word, and nothing on standard output. */
        void faults(String... lines) {
            assertThat(err).containsExactly(lines);
            bad();
        }

        /** One fault at this place. */
        void faultAt(String place) {
            bad();
            assertThat(err).singleElement().asString().startsWith(place + ":");
        }

        private void bad() {
            assertThat(err)
                    .isNotEmpty()
                    .allMatch(line -> line.matches("(?U).+:\\d+:\\d+: found [^\\p{Cntrl}]+, expected [^\\p{Cntrl}]+"))
                    .noneMatch(line -> line.matches(".*found (found|but|expected) .*"));
            assertThat(out).isEmpty();
            assertThat(code).isEqualTo(3);
        }

        /** Wrong usage, told in a line or two and a hint. */
        void usage(String... words) {
            assertThat(code).isEqualTo(2);
            assertThat(out).isEmpty();
            assertThat(err).hasSizeBetween(1, 3);
            assertThat(String.join("\n", err)).contains(words);
        }
    }

    /** Files that end in {@code #!} lines: the faults that must be told of them, with places in the same file. */
    @Nested
    class Corpus {

        static Stream<Path> files() throws URISyntaxException {
            Path bad = Path.of(BadInputTest.class.getResource("/bad").toURI());
            return Stream.of("structure", "meaning")
                    .flatMap(kind -> Shipped.files(bad.resolve(kind), ".yaml").stream());
        }

        @ParameterizedTest
        @MethodSource("files")
        void each_file_of_the_corpus_is_told_what_is_wrong_with_it(Path file) throws IOException {
            String[] told = Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("#! "))
                    .map(line -> line.substring(3))
                    .map(line -> line.matches("\\d+:.*")
                            ? file + ":" + line
                            : file.getParent().getParent() + "/" + line)
                    .toArray(String[]::new);

            Answer.to("check", file.toString()).faults(told);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "timeline", "facts", "check"})
    void every_command_tells_the_same_faults(String command) throws IOException {
        Path file = write(TOP + "stances:\n  Turky: supports\n");

        Answer.to(command, file.toString())
                .faults(file + ":4:3: found Turky, expected a member of NATO; nearest: Turkey");
    }

    @Nested
    class Bytes {

        @ParameterizedTest
        @ValueSource(strings = {"", "# Only a comment\n", "\n\n", "\uFEFF"})
        void a_file_without_content_is_an_empty_file(String text) throws IOException {
            Path file = write(text);

            run(file).faults(file + ":1:1: found an empty file, expected keys such as title: and extends:");
        }

        @Test
        void a_null_byte_makes_a_file_a_binary_one() throws IOException {
            Path file = write("title: Bad\nextends: base\0line\n");

            run(file).faults(file + ":2:14: found a binary file, expected text");
        }

        @ParameterizedTest
        @CsvSource({"title: caf\u00e9, 1:11", "\u0089PNG, 1:1"})
        void bytes_that_are_not_utf_8_are_told_at_the_first_of_them(String text, String place) throws IOException {
            Path file = Files.write(folder.resolve("latin.yaml"), text.getBytes(StandardCharsets.ISO_8859_1));

            run(file).faults(file + ":" + place + ": found a byte that is not UTF-8, expected text");
        }

        @Test
        void a_control_character_is_told_by_its_number() throws IOException {
            Path file = write("# \uD83D\uDE00\n".repeat(500) + "title: a\u0001b\n");

            run(file).faultAt(file + ":501:9");
        }

        @Test
        void ten_megabytes_are_too_much() throws IOException {
            Path file = write(TOP + ("# " + "x".repeat(61) + "\n").repeat(163_840));

            run(file)
                    .faults(file + ":1:1: found " + Files.size(file) + " bytes, expected at most "
                            + org.tacet.yaml.YamlFile.LARGEST);
        }

        @Test
        void a_byte_order_mark_and_the_line_ends_of_windows_do_no_harm() throws IOException {
            Path file = write("\uFEFFtitle: Good\r\nextends: baseline\r\n");

            assertThat(run(file).code()).isZero();
        }
    }

    @Nested
    class Yaml {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'title: Turkey: reassured'|1:14",
                    "'title: \"Turkey\n'|1:8",
                    "'title: A\n stances: {}'|2:9",
                    "'title: A\nstances: { Turkey: supports\n'|3:1",
                    "'title: A\nstances:\n\tTurkey: supports'|3:1",
                    "'title: A\nstances: *nowhere'|2:10",
                    "'title: A\n---\ntitle: B'|2:1",
                    "'title: A\n...\nmore: B'|3:1",
                    "'title: A\nstances:\n  : supports'|3:3",
                    "'title: A\ncandidate: X\nstances:\n  ? [Turkey, Hungary]\n  : supports'|4:5",
                    "'{ \"title\": \"A\", \"extends\": \"baseline\"'|1:38"
                })
        void what_yaml_does_not_allow_is_told_at_its_place(String text, String place) throws IOException {
            Path file = write(text);

            run(file).faultAt(file + ":" + place);
        }

        @ParameterizedTest
        @ValueSource(strings = {"[", "{ a: ", "- ", "[{ a: "})
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void brackets_nested_100_000_deep_are_told_in_the_line_where_they_stand(String bracket) throws IOException {
            Path file = write(TOP + "groups:\n  " + bracket.repeat(100_000) + "\n");

            run(file).faultAt(file + ":4");
        }

        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void aliases_that_multiply_are_told_in_a_line_where_they_stand() throws IOException {
            String laughs = IntStream.rangeClosed('b', 'j')
                    .mapToObj(c -> "  %c: &%c [%s]\n".formatted(c, c, ("*" + (char) (c - 1) + ", ").repeat(9)))
                    .collect(Collectors.joining());
            Path file = write(TOP + "groups:\n  a: &a [lol, lol]\n" + laughs);

            Answer answer = run(file);

            answer.bad();
            assertThat(answer.err()).allMatch(line -> line.matches(".*bad.yaml:([5-9]|1\\d):.*"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'stances: &all\n  Turkey: *all'|4:3: found Turkey, expected a candidate",
                    "'groups:\n  All: &all [Turkey, *all]'|4:8: found a list, expected a member",
                    "'groups: &all\n  All: *all'|3:9: found a map, expected a list of members"
                })
        void what_contains_itself_is_told_once(String text, String fault) throws IOException {
            Path file = write(TOP + text + "\n");

            run(file).faults(file + ":" + fault);
        }

        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void a_file_with_thousands_of_faults_tells_the_first_ones_soon() throws IOException {
            Path file = write(TOP + "stances:\n"
                    + IntStream.range(0, 50_000)
                            .mapToObj(i -> "  Member" + i + ": supports\n")
                            .collect(Collectors.joining()));

            Answer answer = run(file);

            answer.bad();
            assertThat(answer.err())
                    .hasSizeLessThan(100)
                    .first()
                    .asString()
                    .startsWith(file + ":4:3: found Member0, expected a member of NATO");
        }

        @Test
        @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
        void a_name_of_a_million_letters_is_cut_short() throws IOException {
            Path file = write(TOP + "groups:\n  A: [" + "x".repeat(1_000_000) + "]\n");

            Answer answer = run(file);

            answer.faultAt(file + ":4:7");
            assertThat(answer.err().get(0)).hasSizeLessThan(file.toString().length() + 400);
        }

        @Test
        void json_is_yaml_too() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("a.json"),
                    "{\n\t\"title\": \"Good\",\n\t\"extends\": \"baseline\",\n\t\"stances\": { \"Turkey\": \"supports\" }\n}\n");

            assertThat(run(file).code()).isZero();
        }

        @Test
        void a_fault_in_json_is_told_at_its_place() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("a.json"),
                    "{ \"title\": \"Bad\", \"extends\": \"baseline\",\n  \"stances\": { \"Turky\": \"supports\" } }\n");

            run(file).faults(file + ":2:16: found Turky, expected a member of NATO; nearest: Turkey");
        }
    }

    @Nested
    class Chains {

        @Test
        void a_base_that_cannot_be_read_is_told_where_it_is_named() throws IOException {
            Path unreadable = Path.of("/proc/self/mem"); // even root cannot read its beginning
            assumeThat(unreadable).isRegularFile();
            Path file = write("title: Bad\nextends: " + unreadable + "\n");

            run(file).faults(file + ":2:10: found " + unreadable + ", which cannot be read, expected a readable file");
            run(unreadable).faults(unreadable + ":1:1: found a file that cannot be read, expected a readable one");
        }

        @ParameterizedTest
        @CsvSource({"baselin, ; nearest: baseline", "turkey-reasured, ; nearest: turkey-reassured", "../x.yaml, ''"})
        void a_scenario_that_is_none_is_told_with_the_nearest_one(String name, String nearest) {
            Answer.to("run", name)
                    .faults(name + ":1:1: found no such scenario, expected a file or a shipped scenario's name"
                            + nearest);
        }

        @Test
        void a_folder_is_no_scenario() {
            run(folder).faultAt(folder + ":1:1");
        }

        @Test
        void what_a_layer_says_does_not_make_its_base_wrong() throws IOException {
            Path file = write("""
                    title: Mark Rutte withdraws before the question is put
                    extends: histories/road-to-washington
                    events:
                      - { on: 2024-05-01, withdraws: Mark Rutte }
                    """);

            assertThat(run(file).code()).isZero();
        }

        @Test
        void what_a_layer_makes_needless_in_its_base_is_no_reason_for_a_warning() throws IOException {
            Path file = write("""
                    title: Klaus Iohannis stands from the beginning
                    extends: histories/as-it-went-2024
                    candidates: { Klaus Iohannis: official }
                    """);

            Answer answer = run(file);

            assertThat(answer.code()).isZero();
            assertThat(answer.err()).isEmpty();
        }

        @Test
        void a_member_that_leaves_in_a_layer_does_not_make_its_base_wrong() throws IOException {
            Path file = write("""
                    title: Hungary leaves before it comes round
                    extends: histories/as-it-went-2024
                    events:
                      - { on: 2024-05-01, leaves: Hungary }
                    """);

            assertThat(run(file).code()).isZero();
        }
    }

    @Nested
    class StandardInput {

        @Test
        void a_good_scenario_on_standard_input_is_answered() {
            Answer answer = from("title: Good\nextends: baseline\n");

            assertThat(answer.code()).isZero();
            assertThat(answer.err()).isEmpty();
            assertThat(answer.out()).contains("Mark Rutte");
        }

        @Test
        void a_bad_scenario_on_standard_input_is_told_by_line_and_column() {
            from("title: Bad\nextends: baseline\nstances:\n  Turky: supports\n")
                    .faults("-:4:3: found Turky, expected a member of NATO; nearest: Turkey");
        }

        @Test
        void nothing_on_standard_input_is_an_empty_file() {
            from("").faults("-:1:1: found an empty file, expected keys such as title: and extends:");
        }

        @Test
        void ten_megabytes_on_standard_input_are_too_much() {
            from(TOP + "# more\n".repeat(1_500_000)).faultAt("-:1:1");
        }

        private static Answer from(String text) {
            InputStream before = System.in;
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            try {
                return Answer.to("run", "-");
            } finally {
                System.setIn(before);
            }
        }
    }

    @Nested
    class Warnings {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{ on: 2024-02-21, withdraws: Kaja Kallas }|34",
                    "{ on: 2024-02-21, enters: Kaja Kallas }|31",
                    "{ on: 2024-02-21, assures: Turkey }|32"
                })
        void an_event_without_effect_is_a_warning_and_is_answered(String event, String column) throws IOException {
            String before = event.contains("assures") ? "{ on: 2024-02-20, enters: Kaja Kallas }" : event;
            Path file = write(TOP + "events:\n  - " + before.replace("02-21", "02-20") + "\n  - " + event + "\n");

            Answer answer = run(file);

            assertThat(answer.code()).isZero();
            assertThat(answer.out()).contains("Mark Rutte");
            assertThat(answer.err())
                    .singleElement()
                    .asString()
                    .startsWith("warning: " + file + ":5:" + column + ": found ")
                    .endsWith("; the event has no effect");
        }

        @Test
        void check_tells_a_warning_too_and_finds_the_file_well_formed() throws IOException {
            Path file = write(TOP + "events:\n" + "  - { on: 2024-02-20, withdraws: Kaja Kallas }\n".repeat(2));

            Answer answer = Answer.to("check", file.toString());

            assertThat(answer.code()).isZero();
            assertThat(answer.out()).isEqualTo(file + ": well formed\n");
            assertThat(answer.err())
                    .containsExactly("warning: " + file
                            + ":5:34: found Kaja Kallas withdrawing again, expected once; the event has no effect");
        }
    }

    @Nested
    class Usage {

        @Test
        void a_wrong_name_in_set_is_told_with_the_nearest_one() {
            Answer.to("run", "baseline", "--set", "Turky=supports")
                    .faults("--set:1:1: found Turky, expected a member of NATO; nearest: Turkey");
        }

        @Test
        void a_wrong_position_in_set_is_told_with_the_nearest_one() {
            Answer.to("run", "baseline", "--set", "Turkey=suports")
                    .faults("--set:1:1: found the position suports, expected acquiesces, endorses, objects, reserved,"
                            + " seeks-assurances, supports, undeclared; nearest: supports");
        }

        @Test
        void a_member_without_a_seat_in_set_is_told() {
            Answer.to("run", "baseline", "--set", "Sweden=objects")
                    .faults("--set:1:1: found a stance of Sweden, expected a member that has a seat by 2024-02-22");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Turkey", "=supports", "Turkey=", "Turkey,,Hungary=supports"})
        void a_change_that_is_none_is_told(String set) {
            Answer.to("run", "baseline", "--set", set).usage("found ", ", expected ");
        }

        @ParameterizedTest
        @CsvSource({
            "044, 'the article 044, expected 000, 001, 002, 003, 004'",
            "'', 'nothing, expected an article such as 004'"
        })
        void a_wrong_article_in_prefer_is_told(String article, String fault) {
            Answer.to("run", "baseline", "--prefer", article).faults("--prefer:1:1: found " + fault);
        }

        @Test
        void an_unknown_procedure_is_told_with_the_nearest_one() {
            Answer.to("run", "baseline", "--procedure", "unanimty").usage("unanimty", "nearest: unanimity");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2024-02-30", "tomorrow", "22.2.2024"})
        void an_impossible_day_is_told(String day) {
            Answer.to("run", "baseline", "--as-of", day).usage("found " + day + ", expected a day such as 2024-02-22");
        }

        @Test
        void a_day_on_which_nobody_sits_is_told() {
            Answer.to("run", "baseline", "--as-of", "1948-01-01")
                    .faults("--as-of:1:1: found a day on which nobody is seated, expected another one");
        }

        @Test
        void an_unknown_command_is_told_with_the_nearest_one() {
            Answer.to("runn", "baseline").usage("'runn'", "run");
        }

        @Test
        void a_command_without_its_scenario_is_told() {
            Answer.to("run").usage("SCENARIO");
        }

        @Test
        void an_unknown_option_is_told_with_the_nearest_one() {
            Answer.to("run", "baseline", "--procedur=silence").usage("--procedur", "--procedure");
        }

        @Test
        void a_form_that_no_result_has_is_told() {
            Answer.to("run", "baseline", "--format", "xml").usage("xml", "text, json, csv");
        }

        @Test
        void a_file_that_cannot_be_written_is_told() {
            String nowhere = folder.resolve("no-such-folder/result.txt").toString();

            Answer.to("run", "baseline", "-o", nowhere).usage(nowhere);
            Answer.to("test", "baseline", "--junit-xml", nowhere).usage(nowhere);
        }
    }

    /** Nothing is left half written. */
    @Nested
    class Output {

        @Test
        void a_bad_scenario_writes_no_file() throws IOException {
            Path file = write(TOP + "stances:\n  Turky: supports\n");
            Path result = folder.resolve("result.txt");

            Answer answer = Answer.to("run", file.toString(), "-o", result.toString());

            assertThat(answer.code()).isEqualTo(3);
            assertThat(folder).isDirectoryNotContaining(one -> !one.equals(file));
        }

        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void a_folder_is_not_written_over(boolean empty) throws IOException {
            Path there = Files.createDirectory(folder.resolve("there"));
            if (!empty) {
                Files.createFile(there.resolve("a.txt"));
            }

            Answer.to("run", "baseline", "-o", there.toString()).usage(there.toString());

            assertThat(there).isDirectory();
            assertThat(folder).isDirectoryNotContaining(one -> !one.equals(there));
        }

        @Test
        void a_result_can_be_read_by_whoever_can_read_other_new_files() throws IOException {
            Path other = Files.createFile(folder.resolve("other.txt"));
            assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                    .isTrue();
            Path result = folder.resolve("result.txt");

            Answer.to("run", "baseline", "-o", result.toString());

            assertThat(Files.getPosixFilePermissions(result)).isEqualTo(Files.getPosixFilePermissions(other));
        }
    }

    @Nested
    class Claims {

        private static final String GOOD =
                "line: 1, subject: A, says: B, kind: stance, by: narrator, status: asserted, "
                        + "member: Turkey, candidate: Mark Rutte, position: objects";

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Turkey|Turky|Turky|found Turky, expected a member of NATO; nearest: Turkey",
                    "objects|objcts|objcts|found the position objcts, expected acquiesces, endorses, objects, reserved, "
                            + "seeks-assurances, supports, undeclared; nearest: objects",
                    "asserted|asertd|asertd|found the status asertd, expected anonymous, asserted, expected, on-record, "
                            + "opinion, reported; nearest: asserted",
                    "subject: A|subjet: A|subjet|found the key subjet, expected a known key; nearest: subject",
                    "line: 1|line: one|one|found one, expected a line number",
                    "candidate: Mark Rutte,|''|{|found no candidate:, expected one",
                    "line: 1|line: 1, own: perhaps|perhaps|found perhaps, expected true or false"
                })
        void a_slip_in_a_claim_is_told_at_its_place(String good, String bad, String slip, String fault)
                throws IOException {
            String claim = "  - { " + GOOD.replace(good, bad) + " }\n";
            String place = "seeds/rutte-2024/009.yaml:6:" + (claim.indexOf(slip) + 1);

            seeded("009.yaml", "article: \"009\"\npublished: 2024-02-22\norigin: X\ndating: Y\nclaims:\n" + claim)
                    .faults(place + ": " + fault);
        }

        @Test
        void a_dispute_about_a_claim_that_is_none_is_told_with_the_nearest_one() throws IOException {
            String disputes = """
                    disputes:
                      - id: a
                        about: b
                        sides: [{ reading: c, claims: ["000:1z"] }]
                        settled-by: { nothing: true }
                    """;

            Answer answer = seeded("disputes.yaml", disputes);

            answer.faultAt("seeds/rutte-2024/disputes.yaml:4:36");
            assertThat(answer.err().get(0)).contains("found the claim 000:1z").contains("; nearest: 000:1");
        }

        /** What the program says when one file of claims is another. */
        private Answer seeded(String name, String text) throws IOException {
            Path shipped = Shipped.open().rules().getParent();
            for (String part : List.of("rules", "scenarios", "seeds")) {
                try (Stream<Path> files = Files.walk(shipped.resolve(part))) {
                    for (Path file : files.toList()) {
                        Files.copy(file, folder.resolve(shipped.relativize(file)));
                    }
                }
            }
            Files.writeString(folder.resolve("seeds/rutte-2024").resolve(name), text);
            String before = System.getProperty(Shipped.HOME, "");
            System.setProperty(Shipped.HOME, folder.toString());
            try {
                return Answer.to("check", "baseline");
            } finally {
                System.setProperty(Shipped.HOME, before);
            }
        }
    }

    @Nested
    class Rules {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "an unknown type|CandidateOutlok( $candidate: candidate )|CandidateOutcome()|3:5|CandidateOutlok|nearest: CandidateOutlook",
                    "an unknown field|CandidateOutlook( $candidate: candidat )|CandidateOutcome()|3:5|candidat|''",
                    "an unknown constant|CandidateOutlook( outcome == Outcome.APOINTED )|CandidateOutcome()|3:23|APOINTED|''",
                    "an unbound variable|CandidateOutlook( $c: candidate )|CandidateOutcome( candidate == $d )|4:23|$d|''"
                })
        void a_slip_in_a_condition_is_told_once_and_at_its_line(
                String what, String first, String second, String place, String slip, String nearest)
                throws IOException {
            Added added = new Added(folder, "when", "    " + first, "    " + second, "then", "end");

            Answer answer = added.run();

            answer.faultAt(added.place(place));
            assertThat(answer.err().get(0)).describedAs(what).contains(slip).endsWith(nearest);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "insertLogical( new OfficeOutlok( Outcome.OPEN ) );|OfficeOutlok",
                    "insertLogical( new OfficeOutlook( $outcme ) );|$outcme",
                    "insertLogical( new OfficeOutlook() );|OfficeOutlook"
                })
        void a_slip_in_a_conclusion_is_told_once_and_at_its_line(String conclusion, String slip) throws IOException {
            Added added = new Added(folder, "when", "    CandidateOutlook()", "then", "    " + conclusion, "end");

            Answer answer = added.run();

            answer.faultAt(added.place("5"));
            assertThat(answer.err().get(0)).contains(slip);
        }

        @Test
        void a_syntax_error_is_told_once_and_at_its_line_and_column() throws IOException {
            Added added = new Added(folder, "    CandidateOutlook()", "then", "end");

            added.run().faultAt(added.place("2:5"));
        }

        @Test
        void a_slip_in_a_keyword_is_told_once_and_at_its_line() throws IOException {
            Added added =
                    new Added(folder, "when", "    CandidateOutlook()", "then", "end", "rulle \"added: other\"", "end");

            added.run().faultAt(added.place("6"));
        }

        @Test
        void an_unknown_import_is_told_once_and_at_its_line() throws IOException {
            Path rules = rules(folder);
            Path file = rules.resolve("office.drl");
            List<String> lines = Files.readAllLines(file);
            int line = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith("import org.tacet.model.Outcome;"))
                    .findFirst()
                    .orElseThrow();
            lines.set(line, "import org.tacet.model.Outcom;");
            Files.write(file, lines);

            run(rules).faultAt(file + ":" + (line + 1));
        }

        @Test
        void a_file_of_another_package_is_told() throws IOException {
            Path rules = rules(folder);
            Path file = Files.writeString(
                    rules.resolve("other.drl"), "package org.other;\n\nrule \"other: x\"\nwhen\nthen\nend\n");

            run(rules).faultAt(file + ":1:1");
        }

        @Test
        void two_rules_of_one_name_are_told() throws IOException {
            Path rules = rules(folder);
            Files.writeString(rules.resolve("a.drl"), "package org.tacet.rules;\nrule \"added: x\"\nwhen\nthen\nend\n");
            Path file = Files.writeString(
                    rules.resolve("b.drl"), "package org.tacet.rules;\n\nrule \"added: x\"\nwhen\nthen\nend\n");

            run(rules).faultAt(file + ":3:1");
        }

        @Test
        void rules_that_lack_a_query_are_told() throws IOException {
            Path rules = rules(folder);
            Files.delete(rules.resolve("queries.drl"));

            Answer answer = run(rules);

            answer.bad();
            assertThat(answer.err()).allMatch(line -> line.startsWith(rules + ":1:1: found no query "));
        }

        @Test
        void a_rule_that_fails_when_it_fires_is_told_where_it_begins() throws IOException {
            Added added = new Added(
                    folder, "when", "    CandidateOutlook()", "then", "    Object o = null; o.hashCode();", "end");

            Answer answer = added.run();

            answer.faultAt(added.place("1:1"));
            assertThat(answer.err().get(0)).contains("\"added: a rule\"");
        }

        @Test
        void rules_that_come_to_no_outcome_are_told() throws IOException {
            Path rules = rules(folder);
            Files.delete(rules.resolve("office.drl"));

            run(rules).faultAt("rules:1:1");
        }

        @Test
        void a_rule_file_that_is_not_utf_8_is_told() throws IOException {
            Path rules = rules(folder);
            Path file = Files.write(rules.resolve("latin.drl"), "// caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

            run(rules).faultAt(file + ":1:1");
        }

        @Test
        void a_folder_without_rules_is_told() throws IOException {
            Path empty = Files.createDirectory(folder.resolve("empty"));

            run(empty).faultAt(empty + ":1:1");
            run(folder.resolve("none")).faultAt(folder.resolve("none") + ":1:1");
        }

        private static Answer run(Path rules) {
            return Answer.to("run", "baseline", "--rules", rules.toString());
        }

        private static Path rules(Path folder) throws IOException {
            Path copy = Files.createDirectories(folder.resolve("rules"));
            for (Path file : Shipped.files(Shipped.open().rules(), ".drl")) {
                Files.copy(file, copy.resolve(file.getFileName().toString()));
            }
            return copy;
        }

        /** A copy of the rules in which one file has a rule more at its end. */
        private record Added(Path file, int before) {

            Added(Path folder, String... lines) throws IOException {
                this(rules(folder).resolve("office.drl"), append(folder, lines));
            }

            private static int append(Path folder, String... lines) throws IOException {
                Path file = folder.resolve("rules").resolve("office.drl");
                String text = Files.readString(file);
                Files.writeString(file, text + "rule \"added: a rule\"\n" + String.join("\n", lines) + "\n");
                return (int) text.lines().count();
            }

            Answer run() {
                return Rules.run(file.getParent());
            }

            /** A place in the file, from one that counts lines from the rule's first. */
            String place(String place) {
                String[] parts = place.split(":", 2);
                return file + ":" + (before + Integer.parseInt(parts[0])) + (parts.length > 1 ? ":" + parts[1] : "");
            }
        }
    }

    private static Answer run(Path file) {
        return Answer.to("run", file.toString());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("bad.yaml"), text);
    }
}

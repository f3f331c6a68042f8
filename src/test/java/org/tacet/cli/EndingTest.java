package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program ends where it cannot come to its end: as a process of its own, as a user runs it. */
class EndingTest {

    /** 2^26 worlds, which take many minutes. */
    private static final String[] LONG = {
        "sweep",
        "baseline",
        "--vary",
        "Albania,Belgium,Bulgaria,Canada,Croatia,Czechia,Denmark,Estonia,Finland,France,Germany,Greece,Hungary,"
                + "Iceland,Italy,Latvia,Lithuania,Luxembourg,Montenegro,Netherlands,North Macedonia,Norway,Poland,"
                + "Portugal,Romania,Turkey=supports|objects",
        "--format"
    };

    private static final Pattern STOPPED =
            Pattern.compile("tacet: stopped after ([0-9,]+) of 67,108,864 worlds; (.*)\n");
    private static final File FULL = new File("/dev/full");

    @TempDir
    private Path folder;

    private Process process;
    private boolean terminal;

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void interrupted_it_leaves_whole_rows_and_says_where_it_stopped(String signal) throws Exception {
        start(ProcessBuilder.Redirect.PIPE, with(LONG, "csv"));
        List<String> rows = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < 100; i++) {
                rows.add(out.readLine());
            }
            signal(signal);
            for (int c = out.read(); c >= 0; c = out.read()) {
                rest.append((char) c);
            }
        }
        rest.toString().lines().forEach(rows::add);

        assertThat(code()).isEqualTo(130);
        Matcher stopped = STOPPED.matcher(err());
        assertThat(stopped.matches()).as(err()).isTrue();
        assertThat(rest.toString()).endsWith("\n");
        assertThat(rows).hasSize(1 + Integer.parseInt(stopped.group(1).replace(",", "")));
        assertThat(rows)
                .allMatch(row -> row.chars().filter(c -> c == ',').count() == 27)
                .doesNotHaveDuplicates();
        String last =
                String.join(",", List.of(rows.get(rows.size() - 1).split(",")).subList(0, 26));
        String told = "their rows are written, the last one ";
        assertThat(stopped.group(2)).startsWith(told + "Albania=supports,Belgium=");
        assertThat(stopped.group(2).substring(told.length()).replaceAll("[^,=]*=", ""))
                .isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void interrupted_it_leaves_no_half_of_a_file_nor_of_a_summary(String format) throws Exception {
        Path file = folder.resolve("result");
        start(ProcessBuilder.Redirect.PIPE, with(LONG, format, "-o", file.toString()));
        waitForTheSweep();
        signal("TERM");

        assertThat(process.inputReader().lines()).isEmpty();
        assertThat(code()).isEqualTo(130);
        assertThat(err()).matches(STOPPED).contains("nothing is written");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("err"));
        }
    }

    @Test
    void on_a_terminal_a_bar_shows_how_far_it_came_and_is_wiped_away_before_the_last_word() throws Exception {
        terminal = true;
        start(ProcessBuilder.Redirect.PIPE, with(LONG, "csv"));
        try (BufferedReader out = process.inputReader()) {
            while (!err().contains("/67108864")) {
                assertThat(out.readLine()).isNotNull();
            }
            signal("TERM");
            assertThat(out.lines()).isNotEmpty();
        }

        assertThat(code()).isEqualTo(130);
        assertThat(err()).containsPattern("\rsweep +0% \\[.*\r +\rtacet: stopped after [0-9,]+ of 67,108,864 worlds;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "jsonl"})
    void when_its_reader_goes_a_sweep_ends_without_a_word(String format) throws Exception {
        start(ProcessBuilder.Redirect.PIPE, with(LONG, format));
        try (BufferedReader out = process.inputReader()) {
            assertThat(out.readLine()).isNotEmpty();
        }

        assertThat(code()).isEqualTo(141);
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"run baseline", "list scenarios", "--help", "sweep baseline --vary Turkey=supports|objects"})
    void a_full_disk_is_told_in_one_line(String line) throws Exception {
        assumeTrue(FULL.exists());
        start(ProcessBuilder.Redirect.to(FULL), line.split(" "));

        assertThat(code()).isEqualTo(4);
        assertThat(err())
                .startsWith("tacet: found standard output that cannot be written")
                .hasLineCount(1);
    }

    @Test
    void a_full_disk_ends_a_long_sweep() throws Exception {
        assumeTrue(FULL.exists());
        start(ProcessBuilder.Redirect.to(FULL), with(LONG, "csv"));

        assertThat(code()).isEqualTo(4);
        assertThat(err())
                .startsWith("tacet: found standard output that cannot be written")
                .hasLineCount(1);
    }

    /** Until the process has a thread that sweeps: it writes nothing by which that could be seen. */
    private void waitForTheSweep() throws Exception {
        String[] threads = {
            Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
            Long.toString(process.pid()),
            "Thread.print"
        };
        String printed = "";
        while (!printed.contains("\"sweep\"") && process.isAlive()) {
            printed = new String(
                    new ProcessBuilder(threads)
                            .redirectErrorStream(true)
                            .start()
                            .getInputStream()
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private void start(ProcessBuilder.Redirect out, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dtacet.home=" + System.getProperty("tacet.home"),
                "-Dtacet.terminal=" + terminal,
                "-cp",
                System.getProperty("java.class.path"),
                "org.tacet.cli.Tacet"));
        command.addAll(List.of(args));
        process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private void signal(String signal) throws Exception {
        assumeTrue(!signal.equals("INT") || !interruptsAreIgnored());
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    /** A shell that runs its work in the background has it ignore Ctrl-C, and so do the programs that it starts. */
    private static boolean interruptsAreIgnored() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                && Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line -> new BigInteger(line.substring(7).strip(), 16).testBit(1));
    }

    private int code() throws InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"));
    }

    private static String[] with(String[] args, String... more) {
        return Stream.concat(Stream.of(args), Stream.of(more)).toArray(String[]::new);
    }
}

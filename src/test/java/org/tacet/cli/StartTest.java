package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program starts: what it loads, and where it looks for what was kept. */
class StartTest {

    private static final Path HOME = Path.of(System.getProperty("tacet.home"));

    private static final boolean ACCENTS =
            Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode("ö");
    private static final String NAME = ACCENTS ? "a föld er" : "a fold er";

    @TempDir
    private Path folder;

    @Test
    void commands_that_need_no_rules_do_not_load_the_engine() throws Exception {
        for (String line : List.of(
                "--version",
                "--help",
                "run --help",
                "help run",
                "list scenarios",
                "list members",
                "list procedures",
                "schema",
                "check baseline",
                "init " + folder.resolve("new.yaml"),
                "generate-completion")) {
            assertThat(loaded(line)).as(line).isNotEmpty().allMatch(each -> each.contains(" org.tacet."));
        }
        assertThat(loaded("rules")).anyMatch(each -> each.contains(" org.drools."));
    }

    /** What of the program and of the engine the JVM says it loads. */
    private List<String> loaded(String line) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("loaded.txt"),
                "-XX:TieredStopAtLevel=1",
                "-Dtacet.home=" + HOME,
                "-cp",
                System.getProperty("java.class.path"),
                Tacet.class.getName()));
        command.addAll(List.of(line.split(" ")));
        assertThat(ended(command, Map.of())).isLessThan(Tacet.INTERNAL);
        return Files.readAllLines(folder.resolve("loaded.txt")).stream()
                .filter(each ->
                        Stream.of(" org.tacet.", " org.drools.", " org.kie.").anyMatch(each::contains))
                .toList();
    }

    @Test
    void the_launcher_makes_what_quickens_a_start_once_and_again_where_it_was_touched() throws Exception {
        Path tacet = launcher("17");
        List<String> command = List.of(tacet.toString(), "run", "baseline");

        ended(command, environment());
        Path archive = archive();
        assertThat(archive).hasContent("classes");
        assertThat(said())
                .contains("-XX:SharedArchiveFile=" + archive)
                .endsWith("org.tacet.cli.Tacet\nrun\nbaseline\n");

        Files.setLastModifiedTime(
                Files.writeString(archive, "damaged"), FileTime.from(2_000_000_000, TimeUnit.SECONDS));
        ended(command, environment());
        assertThat(archive()).hasContent("classes");
        assertThat(said()).contains("-XX:SharedArchiveFile=" + archive()).endsWith("run\nbaseline\n");

        Files.delete(folder.resolve("said.txt"));
        ended(command, environment());
        assertThat(said()).as("made once").doesNotContain("-Xshare:dump");
    }

    @Test
    void on_newer_machines_the_launcher_uses_the_cache_that_they_make_themselves() throws Exception {
        Path tacet = launcher("25.0.1");

        ended(List.of(tacet.toString(), "run", "baseline"), environment());

        assertThat(said()).contains("-XX:AOTCache=" + archive()).doesNotContain("-XX:SharedArchiveFile");
    }

    @Test
    void a_folder_with_spaces_and_accents_and_an_environment_full_of_traps_change_nothing() throws Exception {
        assumeTrue(ACCENTS, "this JVM can name no file with an accent, as its locale has none");
        Path tacet = launcher("17");
        Map<String, String> environment = new HashMap<>(environment());
        environment.putAll(Map.of("CDPATH", "/", "LC_ALL", "C", "JAVA_TOOL_OPTIONS", ""));

        assertThat(ended(List.of(tacet.toString(), "run", "Türkiye"), environment))
                .isZero();
        assertThat(said()).endsWith("run\nTürkiye\n");
    }

    @Test
    void a_wrong_java_home_is_told_in_one_line() throws Exception {
        Path tacet = launcher("17");
        Process process = new ProcessBuilder(tacet.toString(), "run", "baseline")
                .redirectErrorStream(true)
                .directory(folder.toFile())
                .start();
        process.waitFor();
        ProcessBuilder wrong = new ProcessBuilder(tacet.toString(), "run", "baseline").redirectErrorStream(true);
        wrong.environment().put("JAVA_HOME", "/nowhere");
        Process told = wrong.start();

        assertThat(new String(told.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .startsWith("tacet: found no Java at /nowhere/bin/java");
        assertThat(told.waitFor()).isEqualTo(4);
    }

    /** A checkout that is built, with a stand-in for the JVM that says with what it was started. */
    private Path launcher(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve(NAME));
        Path java = written("jdk/bin/java", """
                #!/bin/sh
                for word in "$@"; do
                  case $word in
                    -XX:SharedArchiveFile=*.part.* | -XX:AOTCacheOutput=*) printf classes >"${word#*=}" ;;
                  esac
                done
                for word in "$@"; do echo "$word"; done >"%s"
                """.formatted(folder.resolve("said.txt")));
        written("jdk/release", "JAVA_VERSION=\"" + version + "\"\n");
        Path tacet = Files.copy(HOME.resolve("tacet"), home.resolve("tacet"));
        for (String file : List.of("pom.xml", "src/main/A.java", "target/tacet-all.jar", "target/built")) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.setLastModifiedTime(
                    Files.writeString(home.resolve(file), ""), FileTime.from(1_700_000_000, TimeUnit.SECONDS));
        }
        for (String dir : List.of("src/main", "src")) {
            Files.setLastModifiedTime(home.resolve(dir), FileTime.from(1_700_000_000, TimeUnit.SECONDS));
        }
        for (Path program : List.of(java, tacet)) {
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        }
        return tacet;
    }

    private Map<String, String> environment() {
        return Map.of("JAVA_HOME", folder.resolve("jdk").toString());
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(NAME).resolve("target/start"))) {
            return files.filter(Files::isRegularFile)
                    .reduce((one, other) -> other)
                    .orElseThrow();
        }
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name.startsWith("/") ? name.substring(1) : name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static int ended(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }
}

package org.tacet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the program starts: what it loads, and where it looks for what was kept. */
class StartTest {

    private static final Path HOME = Path.of(System.getProperty("tacet.home"));

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
        assertThat(ended(command, Map.of(Checkout.CACHE, Checkout.OFF))).isLessThan(Tacet.INTERNAL);
        return Files.readAllLines(folder.resolve("loaded.txt")).stream()
                .filter(each ->
                        Stream.of(" org.tacet.", " org.drools.", " org.kie.").anyMatch(each::contains))
                .toList();
    }

    @Test
    void the_cache_is_where_users_expect_it_and_can_be_moved_or_turned_off() {
        String home = System.getProperty("user.home");

        assertThat(Checkout.cache(Map.of())).contains(Path.of(home, ".cache", "tacet"));
        assertThat(Checkout.cache(Map.of("XDG_CACHE_HOME", "/caches"))).contains(Path.of("/caches/tacet"));
        assertThat(Checkout.cache(Map.of("XDG_CACHE_HOME", "caches"))).contains(Path.of(home, ".cache", "tacet"));
        assertThat(Checkout.cache(Map.of("XDG_CACHE_HOME", "/caches", "TACET_CACHE", "/own")))
                .contains(Path.of("/own"));
        assertThat(Checkout.cache(Map.of("TACET_CACHE", "off"))).isEmpty();
    }

    @Test
    void the_launcher_uses_an_archive_of_classes_that_is_whole_and_newer_than_the_jar_and_no_other() throws Exception {
        Path java = folder.resolve("jdk/bin/java");
        Path said = folder.resolve("said.txt");
        Path tacet = folder.resolve("tacet");
        Path jar = written("target/tacet-all.jar", "");
        Path archive = written("target/archive" + java + ".jsa", "classes");
        written("target/archive" + java + ".jsa.size", "7\n");
        written("pom.xml", "");
        Files.createDirectories(folder.resolve("src/main"));
        Files.copy(HOME.resolve("tacet"), tacet);
        written("jdk/bin/java", "#!/bin/sh\nfor word in \"$@\"; do echo \"$word\"; done > " + said + "\n");
        for (Path program : List.of(java, tacet)) {
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        }
        age(0, folder.resolve("pom.xml"), folder.resolve("src/main"));
        String use = "-XX:SharedArchiveFile=" + archive;
        List<String> command = List.of(tacet.toString(), "run", "baseline");
        Map<String, String> environment =
                Map.of("JAVA_HOME", folder.resolve("jdk").toString());

        age(10, jar);
        age(20, archive);
        ended(command, environment);
        assertThat(said).content().contains(use).endsWith("-jar\n" + jar + "\nrun\nbaseline\n");
        age(5, archive);
        ended(command, environment);
        assertThat(said).content().doesNotContain(use).endsWith("-jar\n" + jar + "\nrun\nbaseline\n");
        assertThat(said).content().contains("-D" + ClassArchive.PROPERTY + "=" + archive);
        age(20, written("target/archive" + java + ".jsa", "class"));
        ended(command, environment);
        assertThat(said).content().doesNotContain(use).endsWith("-jar\n" + jar + "\nrun\nbaseline\n");
        age(20, written("target/archive" + java + ".jsa", "classes"));
        ended(command, Map.of("JAVA_HOME", folder.resolve("jdk").toString(), Checkout.CACHE, Checkout.OFF));
        assertThat(said).content().doesNotContain(use).contains("-D" + ClassArchive.PROPERTY + "=\n");
    }

    private Path written(String name, String text) throws IOException {
        Path file = folder.resolve(name.startsWith("/") ? name.substring(1) : name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void age(int seconds, Path... files) throws IOException {
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.from(1_700_000_000 + seconds, TimeUnit.SECONDS));
        }
    }

    private static int ended(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Stream.of(Checkout.CACHE, "XDG_CACHE_HOME").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }
}

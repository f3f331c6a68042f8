package org.tacet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Data flows one way: files, world, session, verdict, report. Every room knows only the rooms below it. */
class ArchitectureTest {

    /** From the ground up; the root package is the front door. */
    private static final List<String> ROOMS = List.of(
            "model",
            "yaml",
            "evidence",
            "scenario",
            "rulebook",
            "why",
            "session",
            "report",
            "worlds",
            "path",
            "sweep",
            "odds",
            "power",
            "compare",
            "expect",
            "",
            "junit",
            "classroom",
            "handout",
            "web",
            "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tacet")
            .that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.tacet.rules..")));

    @Test
    void arrows_between_rooms_point_down_only() {
        assertThat(CLASSES.stream()
                        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .filter(arrow -> room(arrow.getTargetClass()) > room(arrow.getOriginClass()))
                        .map(arrow -> arrow.getDescription()))
                .isEmpty();
    }

    @Test
    void every_class_is_in_a_room() {
        assertThat(CLASSES.stream().map(ArchitectureTest::name).distinct()).allMatch(ROOMS::contains);
    }

    @Test
    void drools_is_known_to_rulebook_session_and_why_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.tacet.rulebook..", "org.tacet.session..", "org.tacet.why..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CLASSES);
    }

    @Test
    void the_model_knows_nothing_but_the_java_library() {
        noClasses()
                .that()
                .resideInAPackage("org.tacet.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.tacet.model..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    /** Past these sizes there is a second thing inside. */
    @Test
    void no_file_is_longer_than_250_lines_and_no_room_holds_more_than_30() throws IOException {
        Map<Path, Integer> rooms = new TreeMap<>();
        List<String> large = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                rooms.merge(file.getParent(), 1, Integer::sum);
                if (Files.readAllLines(file).size() > 250) {
                    large.add(file.toString());
                }
            }
        }
        rooms.forEach((room, files) -> {
            if (files > 30) {
                large.add(room + " with " + files + " files");
            }
        });

        assertThat(rooms).hasSizeGreaterThan(10);
        assertThat(large).isEmpty();
    }

    @Test
    void a_type_is_public_only_where_another_room_uses_it() throws IOException {
        String rules = texts("rules");
        Set<String> used = CLASSES.stream()
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(arrow -> room(arrow.getTargetClass()) != room(arrow.getOriginClass())
                        || arrow.getOriginClass().getPackageName().endsWith(".templates"))
                .map(arrow -> top(arrow.getTargetClass()))
                .collect(Collectors.toSet());
        assertThat(CLASSES.stream()
                        .filter(one -> one.isTopLevelClass()
                                && one.getModifiers().contains(JavaModifier.PUBLIC)
                                && room(one) >= 0
                                && !one.getPackageName().equals("org.tacet.junit") // for the suites of others
                                && !one.getPackageName().endsWith(".templates"))
                        .map(JavaClass::getFullName)
                        .filter(one -> !used.contains(one)
                                && !rules.contains(one)
                                && !Set.of(
                                                "org.tacet.cli.Tacet",
                                                "org.tacet.Simulator",
                                                "org.tacet.Verdict",
                                                "org.tacet.WhatIf")
                                        .contains(one)))
                .isEmpty();
    }

    @Test
    void no_digit_depends_on_the_locale() {
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
                .check(CLASSES);
    }

    @Test
    void no_two_types_have_one_simple_name() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(one -> !one.getSimpleName().equals("package-info"))
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    private static String texts(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static String top(JavaClass type) {
        JavaClass at = type.getBaseComponentType();
        while (at.getEnclosingClass().isPresent()) {
            at = at.getEnclosingClass().get();
        }
        return at.getFullName();
    }

    private static int room(JavaClass type) {
        return ROOMS.indexOf(name(type));
    }

    /** The room's name; that of the rules' own package, and of other people's, is none of ours. */
    private static String name(JavaClass type) {
        String of = type.getBaseComponentType().getPackageName();
        if (of.equals("org.tacet")) {
            return "";
        }
        return of.startsWith("org.tacet.") ? of.substring("org.tacet.".length()).split("\\.")[0] : "-";
    }
}

package org.tacet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Data flows one way: seeds and scenarios, world, session, verdict, report. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tacet");

    @Test
    void each_layer_knows_only_the_layers_before_it() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("model")
                .definedBy("org.tacet.model..")
                .layer("yaml")
                .definedBy("org.tacet.yaml..")
                .layer("evidence")
                .definedBy("org.tacet.evidence..")
                .layer("scenario")
                .definedBy("org.tacet.scenario..")
                .layer("engine")
                .definedBy("org.tacet.engine..")
                .layer("analysis")
                .definedBy("org.tacet.analysis..")
                .layer("report")
                .definedBy("org.tacet.report..")
                .layer("web")
                .definedBy("org.tacet.web..")
                .layer("cli")
                .definedBy("org.tacet.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("web", "cli")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("report", "web", "cli")
                .whereLayer("engine")
                .mayOnlyBeAccessedByLayers("analysis", "report", "web", "cli")
                .whereLayer("scenario")
                .mayOnlyBeAccessedByLayers("analysis", "report", "web", "cli")
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers("scenario")
                .whereLayer("yaml")
                .mayOnlyBeAccessedByLayers("evidence", "scenario", "engine", "analysis", "web", "cli")
                .check(CLASSES);
    }

    @Test
    void only_the_engine_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.tacet.engine..")
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
                .resideOutsideOfPackages("org.tacet.model..", "java..")
                .check(CLASSES);
    }
}

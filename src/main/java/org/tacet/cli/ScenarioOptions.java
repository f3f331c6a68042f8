package org.tacet.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tacet.WhatIf;
import org.tacet.scenario.Procedures;
import picocli.CommandLine.Option;

/** What every command that reads a scenario understands. */
final class ScenarioOptions {

    @Option(
            names = "--set",
            paramLabel = "MEMBER=POSITION",
            description = {
                "A change over the scenario, such as \"Turkey=supports\" or \"Turkey,Hungary=acquiesces\"; repeatable."
            })
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--drop",
            paramLabel = "EVENT",
            description = "Take out events, such as those of a day: 2024-04-26; repeatable.")
    private List<String> drops = new ArrayList<>();

    @Option(
            names = "--prefer",
            paramLabel = "ARTICLE",
            description = "Where articles disagree, prefer this one, such as 004; repeatable.")
    private List<String> prefer = new ArrayList<>();

    @Option(
            names = "--procedure",
            paramLabel = "NAME",
            completionCandidates = ProcedureNames.class,
            description = "Decide by another procedure: ${COMPLETION-CANDIDATES}.")
    private String procedure;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Answer for another day, such as 2024-03-08.")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule files of this folder.")
    private Path rules;

    /** The names that {@code --procedure} takes. */
    static final class ProcedureNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        ProcedureNames() {
            super(Procedures.names());
        }
    }

    /** The folder of rule files to use in place of the shipped ones. */
    Optional<Path> rules() {
        return Optional.ofNullable(rules);
    }

    /** True where events are taken out. */
    boolean drops() {
        return !drops.isEmpty();
    }

    /** How many changes are made; each member that is given a position counts. */
    int changes() {
        int members = sets.stream()
                .mapToInt(set -> set.split("=", 2)[0].split(",").length)
                .sum();
        return members + drops.size() + prefer.size() + (procedure == null ? 0 : 1) + (asOf == null ? 0 : 1);
    }

    /** A scenario with what the options change. */
    WhatIf change(WhatIf scenario) {
        WhatIf changed = scenario.prefer(prefer.toArray(String[]::new));
        if (procedure != null) {
            changed = changed.procedure(procedure);
        }
        if (asOf != null) {
            changed = changed.asOf(asOf);
        }
        for (String set : sets) {
            changed = changed.set(set);
        }
        for (String drop : drops) {
            changed = changed.drop(drop);
        }
        return changed;
    }
}

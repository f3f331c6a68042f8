package org.tacet.cli;

import org.tacet.Situation;
import org.tacet.WhatIf;
import picocli.CommandLine.Parameters;

/** What all commands that ask about one scenario have in common. */
abstract class OneScenarioCommand extends ScenarioCommand {

    @Parameters(paramLabel = "SCENARIO", description = "A path, a shipped scenario's name, or -.")
    private String scenario;

    /** The scenario with what the options change. */
    final WhatIf changed() {
        return changed(simulator(), scenario);
    }

    final Situation read() {
        return read(changed());
    }

    final String scenario() {
        return scenario;
    }
}

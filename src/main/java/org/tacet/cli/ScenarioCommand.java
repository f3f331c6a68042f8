package org.tacet.cli;

import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.WhatIf;
import picocli.CommandLine.Mixin;

/** What all commands that ask about scenarios have in common. */
abstract class ScenarioCommand extends PrintingCommand implements Runnable {

    @Mixin
    private ScenarioOptions options;

    final Simulator simulator() {
        return tacet().simulator(options.rules());
    }

    /** A simulator for a result that is handed on: it does not tell where files are. */
    final Simulator discreet() {
        return tacet().discreet(options.rules());
    }

    /** A scenario with what the options change. */
    final WhatIf changed(Simulator simulator, String scenario) {
        return options.change(simulator.scenario(scenario));
    }

    /** Reads a scenario, and tells what looks like a mistake. */
    final Situation read(WhatIf whatIf) {
        Situation read = whatIf.read();
        read.warnings().forEach(warning -> err().println("warning: " + warning));
        return read;
    }
}

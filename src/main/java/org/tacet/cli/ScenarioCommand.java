package org.tacet.cli;

import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.WhatIf;
import org.tacet.report.Undone;
import org.tacet.session.EndState;
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

    /** How many changes the options make. */
    final int changes() {
        return options.changes();
    }

    /** A scenario with what the options change. */
    final WhatIf changed(Simulator simulator, String scenario) {
        return options.change(simulator.scenario(scenario));
    }

    /** What came of the events that {@code --drop} takes out, and comes no more; empty where it takes out none. */
    final String undone(WhatIf whatIf, EndState without) {
        return options.drops()
                ? Undone.text(whatIf.keepAll().read().withoutDisputes().state(), without)
                : "";
    }

    /** True of a command that draws what is left to chance. */
    boolean draws() {
        return false;
    }

    /** Reads a scenario, and tells what looks like a mistake. */
    final Situation read(WhatIf whatIf) {
        Situation read = whatIf.read();
        read.warnings().forEach(warning -> err().println("warning: " + warning));
        if (read.leavesToChance() && !draws() && !output().quiet()) {
            err().println("note: what is left to chance counts for odds alone, and is taken as written here");
        }
        return read;
    }
}

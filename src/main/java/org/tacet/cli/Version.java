package org.tacet.cli;

import java.util.List;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {

    /** The lines that ask for nothing else, and are answered without making ready any command. */
    static final List<String> ASKED = List.of("--version", "-V");

    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    static String line() {
        String version = Tacet.class.getPackage().getImplementationVersion();
        return "tacet " + (version == null ? "(not packaged)" : version);
    }
}

package org.tacet.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Tacet.class.getPackage().getImplementationVersion();
        return new String[] {"tacet " + (version == null ? "(not packaged)" : version)};
    }
}

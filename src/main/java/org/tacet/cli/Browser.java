package org.tacet.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser that people on this machine use. */
final class Browser {

    private Browser() {}

    /** Opens a page; false where this machine has no way to. */
    static boolean open(URI page) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), page))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What opens a page on a system. */
    static List<String> command(String system, URI page) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", page.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", page.toString());
    }
}

package org.tacet.web;

import java.util.List;
import java.util.regex.Pattern;
import org.tacet.BadInput;
import org.tacet.model.Fault;

/** The faults of files as the page may show them: a file goes by its name alone, wherever it is. */
final class Wording {

    /** The folders of an absolute path. */
    private static final Pattern FOLDERS =
            Pattern.compile("(?<![\\w.:/\\\\])(?:[A-Za-z]:)?[/\\\\](?:[^\\s/\\\\,;]+[/\\\\])*");

    private Wording() {}

    static List<String> of(BadInput bad) {
        return bad.faults().stream().map(Wording::of).toList();
    }

    private static String of(Fault fault) {
        boolean option = fault.file().startsWith("--");
        return FOLDERS.matcher(option ? fault.message() : fault.toString()).replaceAll("");
    }
}

package org.tacet.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenarios on offer: the files given on the command line, then those that are shipped. Nothing else is read. */
final class Menu {

    private final Map<String, String> sources = new LinkedHashMap<>();

    /**
     * A menu.
     *
     * @param files paths, shipped scenarios' names, or {@code -}
     * @param shipped the names of the shipped scenarios
     */
    Menu(List<String> files, List<String> shipped) {
        for (String file : files) {
            sources.put(shipped.contains(file) ? file : name(file, shipped), file);
        }
        if (sources.isEmpty() && shipped.contains("baseline")) {
            sources.put("baseline", "baseline");
        }
        shipped.forEach(name -> sources.putIfAbsent(name, name));
    }

    /** A name without folders that no other scenario has. */
    private String name(String file, List<String> shipped) {
        String bare = file.equals("-") ? "input" : Path.of(file).getFileName().toString();
        String name = bare.replaceFirst("\\.(ya?ml|json)$", "");
        String own = name;
        for (int number = 2; sources.containsKey(own) || shipped.contains(own); number++) {
            own = name + "-" + number;
        }
        return own;
    }

    /** The names, the usual one first. */
    List<String> names() {
        return new ArrayList<>(sources.keySet());
    }

    /** What another file in the same folder calls it, or any file where it is shipped. */
    String file(String name) {
        String source = sources.get(name);
        return source.equals(name) || source.equals("-")
                ? source
                : Path.of(source).getFileName().toString();
    }

    /** What a scenario is read from. */
    String source(String name) {
        return sources.get(name);
    }
}

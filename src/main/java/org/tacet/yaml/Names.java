package org.tacet.yaml;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names by which something may be called, in any letter case, with or without diacritics. */
public final class Names {

    private static final TreeSet<String> NONE = new TreeSet<>();

    private final String what;
    private final Map<String, String> canonical = new HashMap<>();
    private final Map<String, TreeSet<String>> parts = new HashMap<>();
    private final TreeSet<String> names = new TreeSet<>();

    /**
     * No names yet.
     *
     * @param what what they name, for faults, such as {@code member of NATO}
     */
    public Names(String what) {
        this.what = what;
    }

    /** Adds a name under which {@code name} is found; false where it already means something else. */
    public boolean add(String alias, String name) {
        String before = canonical.putIfAbsent(Nearest.fold(alias), name);
        if (before == null) {
            names.add(name);
        }
        return before == null || before.equals(name);
    }

    /** Adds a part of a name, by which it is found where the part fits no other. */
    public void addPart(String part, String name) {
        parts.computeIfAbsent(Nearest.fold(part), key -> new TreeSet<>()).add(name);
    }

    public Optional<String> find(String spelled) {
        String folded = Nearest.fold(spelled);
        String whole = canonical.get(folded);
        TreeSet<String> fitting = parts.getOrDefault(folded, NONE);
        return whole == null && fitting.size() == 1 ? Optional.of(fitting.first()) : Optional.ofNullable(whole);
    }

    /** The name that an item spells; reported with the nearest one where there is none. */
    public Optional<String> find(Item item) {
        return item.text("a " + what).flatMap(spelled -> {
            Optional<String> name = find(spelled);
            if (name.isEmpty()) {
                report(item, spelled);
            }
            return name;
        });
    }

    /** Reports an unknown name; aliases count for the nearest one. */
    public void report(Item item, String spelled) {
        TreeSet<String> fitting = parts.getOrDefault(Nearest.fold(spelled), NONE);
        if (fitting.size() > 1) {
            item.fault("found " + spelled + ", which may be " + String.join(" or ", fitting)
                    + ", expected the whole name of one");
            return;
        }
        String hint = Nearest.to(spelled, canonical.keySet())
                .map(alias -> "; nearest: " + canonical.get(alias))
                .orElse("");
        item.fault("found " + spelled + ", expected a " + what + hint);
    }

    public Collection<String> all() {
        return java.util.Collections.unmodifiableCollection(names);
    }
}

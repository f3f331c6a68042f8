package org.tacet.rulebook;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Rules as classes, which need no compiler to be loaded.
 *
 * @param main the name of the class that gives the rules
 * @param classes all classes by name
 */
record RuleModel(String main, SortedMap<String, byte[]> classes) {

    RuleModel {
        classes = new TreeMap<>(classes);
    }
}

package org.tacet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where things are written, as a sentence cites it. */
public final class Places {

    /** More lines of one file than this are counted, not listed. */
    private static final int LISTED = 3;

    /** Where a reader of the page finds what its address changed. */
    private static final String HERE = "changed here";

    private Places() {}

    /** The places as the page cites them: an option of the command line is a change that the page itself shows. */
    public static List<String> here(List<String> places) {
        return places.stream().map(Places::here).distinct().toList();
    }

    public static String here(String place) {
        return place.startsWith("--") ? HERE : place;
    }

    /** The places, many lines of one file taken together. */
    public static List<String> brief(List<String> places) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (String place : places) {
            int colon = place.lastIndexOf(':');
            boolean line = colon > 3 && place.substring(colon + 1).matches("\\d+"); // article lines begin 000:
            files.computeIfAbsent(line ? place.substring(0, colon) : place, file -> new ArrayList<>())
                    .add(place);
        }
        List<String> brief = new ArrayList<>();
        files.forEach((file, lines) -> {
            if (lines.size() > LISTED) {
                brief.add(file + ", " + lines.size() + " lines");
            } else {
                brief.addAll(lines);
            }
        });
        return brief;
    }
}

package org.tacet.rulebook;

import java.util.List;
import java.util.stream.Stream;

/** Reads conclusions out of working memory by the name of a query. */
@FunctionalInterface
public interface Facts {

    /** All the queries that are asked. */
    List<String> QUERIES = List.of(
            "who breaks the silence",
            "what comes true",
            "who moves",
            "who comes behind",
            "who is agreed on",
            "what is over",
            "outlook",
            "appointments",
            "holdouts",
            "findings",
            "stances",
            "verdict",
            "seats",
            "candidacies",
            "results",
            "missing",
            "conduct",
            "grounds of a stance",
            "settled disputes");

    <T> Stream<T> all(String query, Class<T> type);
}

package org.tacet.rulebook;

import java.util.List;
import java.util.stream.Stream;

/** Reads conclusions out of working memory by the name of a query. */
@FunctionalInterface
public interface Facts {

    /** All the queries that are asked. */
    List<String> QUERIES = List.of(
            "what comes true",
            "who moves",
            "who breaks the silence",
            "who is tied",
            "who is agreed on",
            "what is over",
            "what is put at the end",
            "needless rulings",
            "questions",
            "outlooks",
            "holdouts",
            "office outlook",
            "stances",
            "seats",
            "candidacies",
            "conduct",
            "missing",
            "short",
            "rulings",
            "outcomes",
            "verdict",
            "holder",
            "choices",
            "procedures",
            "running silences",
            "grounds of a stance",
            "settled disputes",
            "claims that give way");

    <T> Stream<T> all(String query, Class<T> type);
}

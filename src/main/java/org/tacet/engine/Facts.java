package org.tacet.engine;

import java.util.stream.Stream;

/** Reads conclusions out of working memory by the name of a query. */
@FunctionalInterface
interface Facts {

    <T> Stream<T> all(String query, Class<T> type);
}

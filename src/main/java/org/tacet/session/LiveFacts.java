package org.tacet.session;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Row;
import org.kie.api.runtime.rule.ViewChangedEventListener;
import org.tacet.rulebook.Facts;

/**
 * The answers to a few queries, kept up to date by the engine while rules fire. To read them costs nothing, where to
 * ask a query again costs about as much as a change of stance.
 */
final class LiveFacts implements Facts {

    private final Map<String, Answers> answers = new HashMap<>();

    LiveFacts(KieSession session, List<String> queries) {
        for (String query : queries) {
            Answers kept = new Answers();
            answers.put(query, kept);
            session.openLiveQuery(query, new Object[0], kept);
        }
    }

    @Override
    public <T> Stream<T> all(String query, Class<T> type) {
        return answers.get(query).facts.stream().map(type::cast);
    }

    private static final class Answers implements ViewChangedEventListener {

        private final Set<Object> facts = new LinkedHashSet<>();

        @Override
        public void rowInserted(Row row) {
            facts.add(row.get("$fact"));
        }

        @Override
        public void rowDeleted(Row row) {
            facts.remove(row.get("$fact"));
        }

        @Override
        public void rowUpdated(Row row) {
            // what is asked for is concluded and withdrawn, never changed
        }
    }
}

package org.tacet.report;

import org.tacet.model.Words;
import org.tacet.why.Explanation;

/** An explanation, whole, as {@code tacet/explanation/v1}. */
final class ExplanationJson {

    private ExplanationJson() {}

    /**
     * The explanation: every fact it rests on is a node, and nodes refer to each other by id.
     *
     * @param asked what is explained
     * @param outcome the answer as it is
     */
    static String of(String asked, String outcome, Explanation explanation) {
        return Json.write(Json.map(
                "schema",
                "tacet/explanation/v1",
                "scenario",
                Json.map(
                        "title", explanation.world().title(),
                        "layers", explanation.world().setting().layers()),
                "asked",
                asked,
                "outcome",
                outcome,
                "told",
                explanation.told().stream().map(ExplanationJson::told).toList(),
                "nodes",
                explanation.nodes().stream().map(ExplanationJson::node).toList()));
    }

    private static Object told(Explanation.Told told) {
        return Json.map(
                "says", told.says(),
                "rule", told.rule().isEmpty() ? null : told.rule(),
                "sources", told.sources(),
                "under", told.under().stream().map(ExplanationJson::told).toList());
    }

    private static Object node(Explanation.Node node) {
        return Json.map(
                "id", node.id(),
                "kind", Words.of(node.kind()),
                "says", node.says(),
                "members", node.members(),
                "sources", node.sources(),
                "among", node.among(),
                "grounds", node.grounds().stream().map(ExplanationJson::reason).toList(),
                "instead", node.instead());
    }

    private static Object reason(Explanation.Reason reason) {
        return Json.map(
                "rule", reason.rule(),
                "says", reason.says(),
                "sources", reason.sources(),
                "rests", reason.rests(),
                "any", reason.any());
    }
}

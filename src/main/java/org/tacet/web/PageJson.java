package org.tacet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tacet.compare.EveryProcedure;
import org.tacet.model.Claim;
import org.tacet.path.PathReport;
import org.tacet.path.Paths;
import org.tacet.report.Codes;
import org.tacet.report.Conflict;
import org.tacet.report.Headline;
import org.tacet.report.Json;
import org.tacet.report.ListReport;
import org.tacet.report.Places;
import org.tacet.session.EndState;
import org.tacet.why.Explanation;

/** What the page asks for besides the answer: paths, procedures, explanations; members go by code and name. */
final class PageJson {

    private PageJson() {}

    /** {@code tacet/path/v1} with a code for each member, and the whole in words. */
    public static byte[] path(Paths path, EndState verdict) {
        Codes codes = new Codes(path.world());
        return Json.bytes(Json.map(
                "schema", "tacet/path/v1",
                "says", new PathReport(path, verdict).summary(),
                "from", path.from().word(),
                "to", path.to().word(),
                "size", path.size().isPresent() ? path.size().getAsInt() : null,
                "paths",
                        path.sets().stream()
                                .map(set -> set.moves().stream()
                                        .map(move -> move(move, codes))
                                        .toList())
                                .toList(),
                "smallestSets", path.count(),
                "proven", path.proven()));
    }

    private static Map<String, Object> move(Paths.Move move, Codes codes) {
        return Json.map(
                "code", codes.of(move.member()),
                "member", move.member(),
                "from", move.from().word(),
                "to", move.to().word(),
                "or", move.instead().isEmpty() ? null : move.instead());
    }

    /**
     * The same facts under every procedure.
     *
     * @param own the procedure that the scenario itself names
     */
    public static byte[] procedures(EveryProcedure every, String own) {
        return Json.bytes(every.verdicts().stream()
                .map(verdict -> {
                    Codes codes = new Codes(verdict.world());
                    String name = verdict.world().procedure().name();
                    return Json.map(
                            "procedure", name,
                            "means", meaning(name),
                            "assents", verdict.asked().assents().size(),
                            "seats", verdict.seats(),
                            "own", name.equals(own),
                            "outcome", verdict.outcome().word(),
                            "headline", Headline.of(verdict),
                            "holdouts", codes.of(verdict.asked().holdouts()),
                            "missing", codes.of(verdict.asked().missing()),
                            "lacks", lacks(verdict.asked()),
                            "needed", needed(verdict.asked()));
                })
                .toList());
    }

    private static @Nullable String meaning(String procedure) {
        return ListReport.procedures().stream()
                .filter(row -> row.name().equals(procedure))
                .map(ListReport.Row::says)
                .findFirst()
                .orElse(null);
    }

    /** How many assents are needed in all, where they are counted and too few. */
    private static @Nullable Integer needed(EndState.Candidate asked) {
        return asked.lacks().isPresent()
                ? asked.assents().size() + asked.lacks().getAsInt()
                : null;
    }

    /** How many more assents are needed: of a majority the number, and otherwise of each who is missing. */
    private static int lacks(EndState.Candidate asked) {
        return asked.lacks().orElse(asked.missing().size());
    }

    /** An explanation as sentences; those of the next depth that follow one are what it rests on. */
    public static byte[] explanation(Explanation explanation) {
        List<Object> sentences = new ArrayList<>();
        tell(explanation.told(), 0, sentences);
        return Json.bytes(sentences);
    }

    private static void tell(List<Explanation.Told> told, int depth, List<Object> sentences) {
        for (Explanation.Told one : told) {
            sentences.add(Json.map(
                    "says",
                    one.says(),
                    "rule",
                    one.rule().isEmpty() ? null : one.rule(),
                    "sources",
                    Places.here(one.sources()),
                    "depth",
                    depth));
            tell(one.under(), depth + 1, sentences);
        }
    }

    /** Where the articles disagree, in words. */
    public static byte[] conflicts(EndState verdict) {
        return Json.bytes(Conflict.of(verdict).stream()
                .map(conflict -> Json.map(
                        "id", conflict.id(),
                        "about", conflict.about(),
                        "sides", conflict.sides().stream().map(PageJson::side).toList(),
                        "concluded", conflict.concluded(),
                        "notes", conflict.notes()))
                .toList());
    }

    private static Map<String, Object> side(Conflict.Side side) {
        return Json.map(
                "says", side.reading(),
                "claims",
                        side.claims().stream()
                                .map(claim -> {
                                    Map<String, Object> told = Json.map("id", claim.id(), "source", claim.source());
                                    told.putAll(claim(claim));
                                    return told;
                                })
                                .toList());
    }

    static Map<String, Object> claim(Claim claim) {
        return Json.map(
                "says", claim.says(),
                "attribution", claim.attribution(),
                "origin", claim.origin(),
                "on", claim.on().toString());
    }
}

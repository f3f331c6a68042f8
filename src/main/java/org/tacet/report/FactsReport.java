package org.tacet.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tacet.model.Claim;
import org.tacet.model.Dispute;
import org.tacet.session.EndState;
import org.tacet.why.Settlement;
import org.tacet.why.Settlement.GivesWay;

/** The claims that were known on the day asked about, and where they disagree. */
public final class FactsReport {

    private final List<Claim> claims;
    private final Map<String, Claim> byId = new LinkedHashMap<>();
    private final List<Dispute> disputes;
    private final Map<String, Settlement> conclusions;

    /** A report on the evidence of a world that has been played. */
    public FactsReport(EndState verdict) {
        claims = verdict.world().claims();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        conclusions =
                verdict.conclusions().stream().collect(Collectors.toMap(Settlement::dispute, conclusion -> conclusion));
        disputes = verdict.world().setting().disputes().stream()
                .filter(dispute -> conclusions.containsKey(dispute.id()))
                .toList();
    }

    /** {@code tacet/facts/v1}. */
    public String json() {
        return Json.write(Json.map(
                "schema", "tacet/facts/v1",
                "claims", claims.stream().map(FactsReport::claim).toList(),
                "conflicts", disputes.stream().map(this::conflict).toList()));
    }

    private static Map<String, Object> claim(Claim claim) {
        return Json.map(
                "id", claim.id(),
                "article", claim.article(),
                "line", claim.line(),
                "on", claim.on().toString(),
                "subject", claim.subject(),
                "says", claim.says(),
                "kind", claim.kind().word(),
                "attribution", claim.attribution(),
                "status", claim.status().word(),
                "origin", claim.origin());
    }

    private Map<String, Object> conflict(Dispute dispute) {
        return Json.map(
                "id", dispute.id(),
                "about", dispute.about(),
                "claims",
                        dispute.sides().stream()
                                .flatMap(side -> known(side).stream())
                                .sorted()
                                .distinct()
                                .toList(),
                "sides",
                        dispute.sides().stream()
                                .filter(side -> !known(side).isEmpty())
                                .map(side -> Json.map(
                                        "reading", side.reading(), "claims", known(side), "origins", origins(side)))
                                .toList(),
                "concluded", concluded(dispute),
                "rule", conclusions.get(dispute.id()).rule(),
                "governing", conclusions.get(dispute.id()).governing(),
                "because",
                        conclusions.get(dispute.id()).givingWay().stream()
                                .map(FactsReport::because)
                                .toList());
    }

    private static Map<String, Object> because(GivesWay giving) {
        return Json.map(
                "givesWay", giving.claims(),
                "says", Text.sentence(giving.because().says()),
                "rule", giving.because().rule(),
                "sources", giving.because().sources());
    }

    private Set<String> origins(Dispute.Reading side) {
        return known(side).stream().map(id -> byId.get(id).origin()).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> known(Dispute.Reading side) {
        return side.claims().stream().filter(byId::containsKey).toList();
    }

    private String concluded(Dispute dispute) {
        return conclusions.get(dispute.id()).says()
                + dispute.note().map(note -> " " + note).orElse("");
    }

    public String csv() {
        Csv csv = new Csv()
                .row("id", "article", "line", "on", "subject", "says", "kind", "attribution", "status", "origin");
        for (Claim claim : claims) {
            csv.row(claim(claim).values().toArray());
        }
        return csv.toString();
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        String article = "";
        for (Claim claim : claims) {
            if (!claim.article().equals(article)) {
                article = claim.article();
                text.append(text.isEmpty() ? "" : "\n");
                text.append(String.format(
                        Locale.ROOT, "Article %s, %s, from %s\n", article, Text.day(claim.on()), claim.origin()));
            }
            text.append(Text.paragraph(
                    String.format(Locale.ROOT, "  %-8s", claim.id()),
                    claim.says() + " (" + claim.attribution() + "; "
                            + claim.status().word().replace('-', ' ') + ", "
                            + claim.kind().word() + ")"));
        }
        return text.isEmpty() ? "No claims: the scenario has no evidence, or none by its day.\n" : text.toString();
    }

    public String conflictsText() {
        return new ConflictsText(byId, conclusions).of(disputes);
    }
}

package org.tacet.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tacet.model.Claim;
import org.tacet.model.Dispute;
import org.tacet.model.Words;
import org.tacet.why.Reason;
import org.tacet.why.Settlement;
import org.tacet.why.Settlement.GivesWay;

/** Where the articles disagree, for a reader: who says what and where it comes from, what was concluded, and why. */
final class ConflictsText {

    private static final String INDENT = "    ";

    private final Map<String, Claim> claims;
    private final Map<String, Settlement> conclusions;
    private final Set<String> told = new HashSet<>();
    private final StringBuilder text = new StringBuilder();

    /**
     * A text on what is known.
     *
     * @param claims by id, in order of article and line
     * @param conclusions by dispute
     */
    ConflictsText(Map<String, Claim> claims, Map<String, Settlement> conclusions) {
        this.claims = claims;
        this.conclusions = conclusions;
    }

    String of(List<Dispute> disputes) {
        if (disputes.isEmpty()) {
            return "No conflicts among the claims of that day.\n";
        }
        origins();
        disputes.forEach(this::conflict);
        return text.toString();
    }

    /** Which articles repeat one report: what they agree on has been reported once. */
    private void origins() {
        Map<String, Set<String>> articles = new LinkedHashMap<>();
        claims.values().forEach(claim -> articles.computeIfAbsent(claim.origin(), key -> new TreeSet<>())
                .add(claim.article()));
        int count = articles.values().stream().mapToInt(Set::size).sum();
        List<String> origins = articles.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .toList();
        String agreement = count > origins.size() ? " What articles of one origin agree on is no corroboration." : "";
        text.append(Text.paragraph(
                "",
                Text.upper(counted(count, "article")) + ", " + counted(origins.size(), "origin") + ": "
                        + Words.list(origins) + "." + agreement));
    }

    private void conflict(Dispute dispute) {
        text.append('\n').append(Text.paragraph("", Text.sentence(dispute.about())));
        dispute.sides().stream()
                .filter(side -> side.claims().stream().anyMatch(claims::containsKey))
                .forEach(this::side);
        conclusion(dispute, conclusions.get(dispute.id()));
    }

    /** Where a side is told, and in which words; words that were told before are not told again. */
    private void side(Dispute.Reading side) {
        List<Claim> known = known(side.claims());
        text.append(Text.paragraph("  - ", side.reading() + ": " + cited(known)));
        Map<String, List<Claim>> words =
                known.stream().collect(Collectors.groupingBy(Claim::says, LinkedHashMap::new, Collectors.toList()));
        words.forEach((says, who) -> {
            if (told.add(says)) {
                text.append(Text.paragraph(INDENT + (words.size() > 1 ? sources(who, ", ") + "  " : ""), says));
            }
        });
    }

    private void conclusion(Dispute dispute, Settlement conclusion) {
        List<Claim> governing = known(conclusion.governing());
        String on = governing.isEmpty() ? "" : " Nothing outweighs " + cited(governing) + ".";
        text.append(Text.paragraph("  = ", conclusion.says() + on));
        conclusion.givingWay().forEach(this::givingWay);
        List<String> unweighed = governing.isEmpty() ? List.of() : unweighed(dispute);
        if (!unweighed.isEmpty()) {
            text.append(Text.paragraph(
                    INDENT,
                    "Not weighed, for want of a position or a standing: " + String.join("; ", unweighed) + "."));
        }
        dispute.note().ifPresent(note -> text.append(Text.paragraph(INDENT, note)));
    }

    private void givingWay(GivesWay giving) {
        List<Claim> losers = known(giving.claims());
        boolean one = losers.stream().map(Claim::source).distinct().count() == 1;
        Reason because = giving.because();
        text.append(Text.paragraph(
                INDENT,
                sources(losers) + (one ? " gives way: " : " give way: ") + because.says() + " ["
                        + String.join(", ", because.sources()) + "]."));
    }

    /** The sides that have nothing but background to say. */
    private List<String> unweighed(Dispute dispute) {
        return dispute.sides().stream()
                .filter(side -> !known(side.claims()).isEmpty())
                .filter(side -> known(side.claims()).stream()
                        .allMatch(claim -> claim.about().isEmpty()))
                .map(Dispute.Reading::reading)
                .toList();
    }

    /** The lines, and the reports behind them. */
    private static String cited(List<Claim> claims) {
        Map<String, List<Claim>> origins =
                claims.stream().collect(Collectors.groupingBy(Claim::origin, TreeMap::new, Collectors.toList()));
        long articles = claims.stream().map(Claim::article).distinct().count();
        if (origins.size() == 1 && articles > 1) {
            return sources(claims) + ", one origin: " + claims.get(0).origin();
        }
        List<String> parts = origins.entrySet().stream()
                .map(entry -> sources(entry.getValue(), ", ") + " (" + entry.getKey() + ")")
                .toList();
        return Words.list(parts) + (parts.size() > 1 ? ", " + counted(parts.size(), "origin") : "");
    }

    private static String counted(int number, String noun) {
        return Text.number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    private List<Claim> known(List<String> ids) {
        return claims.values().stream()
                .filter(claim -> ids.contains(claim.id()))
                .toList();
    }

    private static String sources(List<Claim> claims) {
        return Words.list(claims.stream().map(Claim::source).distinct().toList());
    }

    private static String sources(List<Claim> claims, String between) {
        return claims.stream().map(Claim::source).distinct().collect(Collectors.joining(between));
    }
}

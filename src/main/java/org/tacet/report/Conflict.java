package org.tacet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tacet.model.Claim;
import org.tacet.model.Dispute;
import org.tacet.model.Words;
import org.tacet.session.EndState;
import org.tacet.why.Settlement;
import org.tacet.why.Settlement.GivesWay;

/**
 * Where articles disagree, ready to be shown.
 *
 * @param sides those of which a claim is known
 * @param concluded what was concluded, as a sentence
 * @param notes why claims give way, and what else there is to say, as sentences
 */
public record Conflict(String id, String about, List<Side> sides, String concluded, List<String> notes) {

    /** What one side says, and the claims that say it. */
    public record Side(String reading, List<Claim> claims) {}

    /** The conflicts among the claims known to a verdict, in the disputes' order. */
    public static List<Conflict> of(EndState verdict) {
        Map<String, Claim> claims =
                verdict.world().claims().stream().collect(Collectors.toMap(Claim::id, claim -> claim));
        Map<String, Settlement> conclusions =
                verdict.conclusions().stream().collect(Collectors.toMap(Settlement::dispute, conclusion -> conclusion));
        List<Conflict> conflicts = new ArrayList<>();
        for (Dispute dispute : verdict.world().setting().disputes()) {
            Optional.ofNullable(conclusions.get(dispute.id()))
                    .ifPresent(conclusion -> conflicts.add(of(dispute, conclusion, claims)));
        }
        return conflicts;
    }

    private static Conflict of(Dispute dispute, Settlement conclusion, Map<String, Claim> claims) {
        return new Conflict(
                dispute.id(),
                Text.sentence(dispute.about()),
                dispute.sides().stream()
                        .map(side -> new Side(side.reading(), known(side.claims(), claims)))
                        .filter(side -> !side.claims().isEmpty())
                        .toList(),
                conclusion.says(),
                Stream.concat(
                                conclusion.givingWay().stream().map(giving -> because(giving, claims)),
                                dispute.note().stream())
                        .toList());
    }

    private static String because(GivesWay giving, Map<String, Claim> claims) {
        List<String> lines = known(giving.claims(), claims).stream()
                .map(Claim::source)
                .distinct()
                .toList();
        return Words.list(lines) + (lines.size() == 1 ? " gives way: " : " give way: ")
                + giving.because().says()
                + Text.cited(Places.here(giving.because().sources())) + ".";
    }

    private static List<Claim> known(List<String> ids, Map<String, Claim> claims) {
        return ids.stream().filter(claims::containsKey).map(claims::get).toList();
    }
}

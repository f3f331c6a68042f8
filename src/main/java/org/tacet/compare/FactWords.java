package org.tacet.compare;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tacet.model.Claim;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Assurance;
import org.tacet.model.Given.Await;
import org.tacet.model.Given.Condition;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Departure;
import org.tacet.model.Given.Extended;
import org.tacet.model.Given.Majority;
import org.tacet.model.Given.Office;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.Term;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.Weighting;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.NameOrder;
import org.tacet.model.Words;
import org.tacet.report.Text;

/** What files say, in words. */
final class FactWords {

    private FactWords() {}

    /**
     * Some facts on one matter, in words.
     *
     * @param event true where they come true by an event, so that they must name whom they are about
     */
    static String of(List<Record> facts, boolean event) {
        List<String> claims = facts.stream()
                .filter(Claim.class::isInstance)
                .map(fact -> ((Claim) fact).article())
                .toList();
        if (!claims.isEmpty()) {
            List<String> articles = claims.stream().distinct().sorted().toList();
            return Text.count(claims.size(), "claim")
                    + (articles.size() == 1 ? " of article " : " of articles ")
                    + Words.list(articles);
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Record fact : facts) {
            members.computeIfAbsent(event ? happens(fact) : holds(fact), says -> new ArrayList<>())
                    .add(fact instanceof Declaration said ? said.member() : to(fact));
        }
        return members.entrySet().stream()
                .map(said -> said(said.getKey(), said.getValue()))
                .filter(says -> !says.isEmpty())
                .reduce((one, other) -> one + "; " + other)
                .orElse("nothing");
    }

    private static String said(String says, List<String> members) {
        return says.replace("{is}", members.size() == 1 ? "is" : "are")
                .replace(
                        "{member}",
                        Words.list(members.stream().sorted(NameOrder.BY_NAME).toList()));
    }

    private static String to(Record fact) {
        return fact instanceof Assurance assurance ? assurance.to() : "";
    }

    /** What holds from the start; whom it is about is said already. */
    private static String holds(Record fact) {
        if (fact instanceof Procedure procedure) {
            return procedure.name();
        }
        if (fact instanceof Asked asked) {
            return asked.candidate() + (asked.alone() ? ", who stands as no file says who does" : "");
        }
        if (fact instanceof WhenAsked assumed) {
            return "it is taken to " + assumed.then().verb() + " once asked";
        }
        if (fact instanceof Declared declared) {
            return declared.standing().phrase();
        }
        if (fact instanceof Declaration said) {
            return said.position().participle();
        }
        if (fact instanceof Accession seat) {
            return seat.at().equals(LocalDateTime.MIN) ? "held from the start" : "held from " + Text.moment(seat.at());
        }
        if (fact instanceof Departure seat) {
            return "given up on " + Text.moment(seat.at());
        }
        if (fact instanceof Term term) {
            return term(term);
        }
        if (fact instanceof Majority majority) {
            return "at least " + majority.share() + (majority.voting() ? " of those who vote" : "");
        }
        if (fact instanceof Weighting weighting) {
            return weighting.share() + " of the weight";
        }
        if (fact instanceof Veto veto) {
            return veto.member() + " has a veto";
        }
        if (fact instanceof Office office) {
            return "stands for " + (office.office().isEmpty() ? "the office" : office.office());
        }
        if (fact instanceof Await waits) {
            return awaited(waits);
        }
        return fact instanceof Condition waits ? "it would " + waits.then().verb() + " once that comes" : "";
    }

    private static String term(Term term) {
        return "that of " + term.incumbent() + ", until " + Text.day(term.ends())
                + switch (term.fallback()) {
                    case EXTENSION -> ", then extended";
                    case VACANCY -> ", then the office is vacant";
                    case UNTOLD -> "";
                };
    }

    private static String awaited(Await waits) {
        return switch (waits.trigger()) {
            case ASSURED -> "waits to be assured";
            case WITHDRAWS -> "waits for " + waits.whom() + " to withdraw";
            case ON -> "waits for " + Text.moment(waits.on());
            case FOLLOWS -> "waits for " + waits.whom() + " to support";
            case SUPPORTERS -> "waits for " + Text.count(waits.count(), "member") + " to support";
            case ALONE -> "waits to be the only holdout";
            case ALL, ANY -> "";
        };
    }

    /** What comes true; {@code {member}} stands for all of whom the same is said. */
    private static String happens(Record fact) {
        if (fact instanceof Declaration said) {
            return "{member} {is} " + said.position().towards(said.candidate());
        }
        if (fact instanceof Declared declared) {
            return declared.candidate() + " is " + declared.standing().phrase();
        }
        if (fact instanceof Question question) {
            return "the question on " + question.candidate() + " is put"
                    + (question.procedure().isEmpty() ? "" : ", to be decided by " + question.procedure())
                    + due(question);
        }
        if (fact instanceof Assurance assurance) {
            return assurance.by() + " assures {member}";
        }
        return fact instanceof Extended extended ? "the body extends " + extended.incumbent() : "";
    }

    private static String due(Question question) {
        if (question.due().equals(LocalDateTime.MAX)) {
            return ", until it is decided";
        }
        return question.due().equals(question.put()) ? "" : ", due " + Text.moment(question.due());
    }
}

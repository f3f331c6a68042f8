package org.tacet.why;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tacet.model.Act;
import org.tacet.model.Days;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.Words;

/**
 * Fills a rule's {@code @says}: {@code {name}} is what the rule bound, {@code {member}} all members it is said of,
 * {@code {has|have}} the form for one or for many, {@code {member?a|b|c}} the form for one, for many or where no member is
 * meant, {@code {verb:name}} a position as something that is done, and {@code {towards:name}} a position towards the
 * candidate, {@code {name:appointed}} what becomes of a person or of a proposal.
 */
final class Template {

    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

    private static final String APPOINTED = ":appointed";

    /** More names than this are counted, not listed. */
    private static final int LISTED = 8;

    private final Set<String> proposals;

    /**
     * Fills what is said of candidates.
     *
     * @param proposals those that are agreed, where a person is appointed
     */
    Template(Set<String> proposals) {
        this.proposals = proposals;
    }

    String fill(String says, Map<String, Object> bound, List<String> members) {
        String text = PART.matcher(says)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(part(match.group(1), bound, members)));
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private String part(String part, Map<String, Object> bound, List<String> members) {
        if (part.startsWith("member?")) {
            String[] forms = part.substring(7).split("\\|", -1);
            return forms[members.isEmpty() ? 2 : members.size() > 1 ? 1 : 0];
        }
        if (part.endsWith(APPOINTED)) {
            Object candidate = bound.get(part.substring(0, part.length() - APPOINTED.length()));
            return proposals.contains(String.valueOf(candidate)) ? "agreed" : "appointed";
        }
        int bar = part.indexOf('|');
        if (bar >= 0) {
            return members.size() > 1 ? part.substring(bar + 1) : part.substring(0, bar);
        }
        if (part.equals("member")) {
            return members.isEmpty() ? said(bound.getOrDefault("nobody", "no member")) : list(members);
        }
        if (part.startsWith("verb:") && bound.get(part.substring(5)) instanceof Position position) {
            return position.verb();
        }
        if (part.startsWith("towards:") && bound.get(part.substring(8)) instanceof Position position) {
            return position.towards(bound.get("candidate").toString());
        }
        return said(bound.getOrDefault(part, "{" + part + "}"));
    }

    /** Names as a sentence lists them: {@code A}, {@code A and B}, {@code A, B and C}, {@code 12 members}. */
    static String list(List<String> names) {
        return names.size() > LISTED ? names.size() + " members" : Words.list(names);
    }

    private static String said(Object value) {
        if (value instanceof Position position) {
            return position.participle();
        }
        if (value instanceof Standing standing) {
            return standing.phrase();
        }
        if (value instanceof Act act) {
            return act.phrase();
        }
        if (value instanceof Outcome outcome) {
            return outcome.word().replace('-', ' ');
        }
        if (value instanceof LocalDateTime at) {
            if (at.equals(LocalDateTime.MAX)) {
                return "the last day";
            }
            return at.toLocalTime().equals(LocalTime.MAX) || at.toLocalTime().equals(LocalTime.MIN)
                    ? Days.day(at.toLocalDate())
                    : Days.day(at.toLocalDate()) + " at " + at.getHour()
                            + Days.time(at).substring(2);
        }
        return value instanceof LocalDate day ? Days.day(day) : value.toString();
    }
}

package org.tacet.why;

import java.util.List;

/**
 * What was concluded on a dispute, and by which rule.
 *
 * @param governing the claims that tell the position or standing it is settled by; empty where something else does
 * @param givingWay the claims on the same thing that stand on other sides
 */
public record Settlement(String dispute, String says, String rule, List<String> governing, List<GivesWay> givingWay) {

    /** Claims that give way, and why: the rule in words, and what it rests on. */
    public record GivesWay(List<String> claims, Reason because) {}
}

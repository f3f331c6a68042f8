package org.tacet.classroom;

import java.util.List;
import org.tacet.Situation;
import org.tacet.model.Member;

/**
 * What a delegation is told: what articles say of its member, and the position that it is to hold.
 *
 * @param instruction where the scenario has it stand
 */
record Brief(String member, String instruction, List<Line> lines) {

    /** A claim of an article. */
    public record Line(String says, String origin, String on) {}

    static Brief of(Situation written, Member member) {
        List<Line> lines = written.world().claims().stream()
                .filter(claim -> claim.says().contains(member.name()))
                .map(claim -> new Line(claim.says(), claim.origin(), claim.on().toString()))
                .distinct()
                .toList();
        String instruction = written.state().asked().stances().stream()
                .filter(stance -> stance.code().equals(member.code()))
                .map(stance -> stance.position().word())
                .findFirst()
                .orElse("undeclared");
        return new Brief(member.name(), instruction, lines);
    }
}

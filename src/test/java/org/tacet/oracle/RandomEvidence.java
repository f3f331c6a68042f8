package org.tacet.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.tacet.model.Claim;
import org.tacet.model.Given.StanceClaim;
import org.tacet.model.Given.StandingClaim;
import org.tacet.model.Happening;
import org.tacet.model.Kind;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.Status;

/** Articles, and the claims they make. */
final class RandomEvidence {

    private static final List<String> ARTICLES = List.of("900", "901", "902");

    private final Dice dice;
    private final RandomOpening opening;
    private final List<String> preferred;
    private final List<Claim> claims = new ArrayList<>();

    RandomEvidence(Dice dice, RandomOpening opening) {
        this.dice = dice;
        this.opening = opening;
        preferred = dice.chance(0.3) ? dice.some(ARTICLES, 0.4) : List.of();
    }

    /** An article that is out at a moment. */
    Happening article(LocalDateTime at) {
        List<Record> facts = new ArrayList<>();
        for (int i = dice.between(1, 6); i > 0; i--) {
            facts.addAll(dice.chance(0.8) ? stance(at.toLocalDate()) : standing(at.toLocalDate()));
        }
        return new Happening(at, RandomWorlds.label(at), "an article is out", dice.shuffled(facts));
    }

    /** The claims of all articles so far. */
    List<Claim> claims() {
        return List.copyOf(claims);
    }

    private List<Record> stance(LocalDate on) {
        String member = dice.pick(opening.members);
        String candidate = dice.pick(opening.candidates);
        Position position = dice.pick(Position.class);
        boolean tells = position != Position.UNDECLARED;
        Claim claim = claim(on, Kind.STANCE, member + " on " + candidate, position.ordinal(), tells);
        return List.of(claim, new StanceClaim(claim.id(), member, candidate, position));
    }

    private List<Record> standing(LocalDate on) {
        String candidate = dice.pick(opening.candidates);
        Standing standing = opening.standing();
        Claim claim = claim(on, Kind.CANDIDACY, candidate, standing.ordinal(), true);
        return List.of(claim, new StandingClaim(claim.id(), candidate, standing));
    }

    private Claim claim(LocalDate on, Kind kind, String about, int caution, boolean tells) {
        int line = claims.size() + 1;
        String article = dice.pick(ARTICLES);
        Claim claim = new Claim(
                article + ":" + line + "a",
                article,
                line,
                "the wire",
                on.minusDays(dice.between(0, 2)),
                about,
                "something is said",
                kind,
                "somebody",
                dice.chance(0.4) ? Status.ANONYMOUS : Status.ON_RECORD,
                dice.chance(0.25),
                about,
                caution,
                tells,
                preferred.contains(article) ? "a scenario" : "");
        claims.add(claim);
        return claim;
    }
}

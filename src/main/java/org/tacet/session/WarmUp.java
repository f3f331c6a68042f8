package org.tacet.session;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Basis;
import org.tacet.model.Body;
import org.tacet.model.Claim;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.StanceClaim;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Happening;
import org.tacet.model.Kind;
import org.tacet.model.Position;
import org.tacet.model.Reading;
import org.tacet.model.Share;
import org.tacet.model.Standing;
import org.tacet.model.Status;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;

/**
 * A world of three members. To play it takes next to nothing but what the first session of a program takes: to load the
 * engine's classes and link them. That can so be done on the side, while the world that is asked about is still read.
 */
public final class WarmUp {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 22);

    private WarmUp() {}

    /** Plays it; whatever comes of it. */
    public static void on(RuleBook book) {
        Claim claim = claim();
        List<Record> facts = new ArrayList<>(List.of(
                new Procedure("silence", Reading.SILENCE, Share.seats(1), "file:1"),
                new Asked("X", false, "file:1"),
                new Declared("X", Standing.OFFICIAL, "file:1"),
                new WhenAsked(Position.RESERVED, Position.OBJECTS, "file:1")));
        for (String member : List.of("A", "B", "C")) {
            facts.add(new Accession(member, DAY.atStartOfDay(), "file:1"));
        }
        facts.add(new Declaration("A", "X", Position.SUPPORTS, Basis.SCENARIO, true, "file:1"));
        List<Record> published = List.of(claim, new StanceClaim(claim.id(), "B", "X", Position.RESERVED));
        World empty = new World(
                "",
                Optional.empty(),
                List.of(),
                new Body("", ZoneId.of("UTC"), List.of()),
                Optional.empty(),
                DAY,
                true,
                "X",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of());
        Session.play(book, empty.with(facts, List.of(new Happening(DAY.atStartOfDay(), "", "", published)), DAY));
    }

    private static Claim claim() {
        return new Claim(
                "1:1a",
                "1",
                1,
                "1",
                DAY,
                "B",
                "B has voiced reservations",
                Kind.STANCE,
                "B",
                Status.ASSERTED,
                false,
                "B on X",
                Position.RESERVED.ordinal(),
                true,
                "");
    }
}

package org.tacet.scenario;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.model.Basis;
import org.tacet.model.Directness;
import org.tacet.model.Given.Declaration;
import org.tacet.model.Origin;
import org.tacet.model.Position;
import org.tacet.yaml.Item;

/** The stances that scenarios give: which of several on one member and candidate holds. */
final class Stances {

    /** A position that a file gives a member; a higher rank, then a more direct reach, wins. */
    record Saying(
            String member, String candidate, Position position, int rank, Directness reach, Item item, Origin where) {

        static final Comparator<Saying> STRENGTH =
                Comparator.comparingInt(Saying::rank).thenComparing(Saying::reach);

        Declaration declaration() {
            return new Declaration(member, candidate, position, Basis.SCENARIO, reach, where);
        }
    }

    private final Roster roster;
    private final Candidates candidates;

    Stances(Roster roster, Candidates candidates) {
        this.roster = roster;
        this.candidates = candidates;
    }

    /** Reads a map of members to positions. */
    List<Saying> read(Item map, Layer layer, Origin where) {
        List<Saying> sayings = new ArrayList<>();
        for (Item.Entry entry : map.entries("members and their positions")) {
            List<Roster.Meant> several = roster.several(entry.key());
            if (entry.value().isMap()) {
                for (Item.Entry one : entry.value().entries("candidates and positions")) {
                    candidates
                            .names()
                            .find(one.key())
                            .ifPresent(candidate ->
                                    add(sayings, several, candidate, one.value(), entry.key(), layer, where));
                }
            } else {
                add(sayings, several, candidates.bare(layer), entry.value(), entry.key(), layer, where);
            }
        }
        return sayings;
    }

    private static void add(
            List<Saying> sayings,
            List<Roster.Meant> several,
            String candidate,
            Item value,
            Item key,
            Layer layer,
            Origin where) {
        Optional<Position> position = value.word(Position.class, "position");
        if (position.isEmpty()) {
            return;
        }
        for (Roster.Meant meant : several) {
            for (String member : meant.members()) {
                sayings.add(new Saying(
                        member,
                        candidate,
                        position.get(),
                        layer.rank(),
                        meant.reach(),
                        key,
                        where.said() ? where : key.where()));
            }
        }
    }

    /** Of all sayings the strongest for each member and candidate; two as strong that differ are reported. */
    static Map<List<String>, Saying> strongest(List<Saying> sayings) {
        Map<List<String>, Saying> strongest = new TreeMap<>(Comparator.comparing(List::toString));
        for (Saying saying : sayings) {
            strongest.merge(List.of(saying.member(), saying.candidate()), saying, Stances::stronger);
        }
        return strongest;
    }

    private static Saying stronger(Saying one, Saying other) {
        int compared = Saying.STRENGTH.compare(one, other);
        if (compared == 0 && one.position() != other.position()) {
            other.item()
                    .fault("found " + other.position().word() + " for " + other.member() + ", to which line "
                            + one.item().line() + " gives " + one.position().word()
                            + ", expected one position, or the member by its own name");
        }
        return compared >= 0 ? one : other;
    }

    /** The stances that hold from the start, for members that are seated at some time in the course. */
    Map<List<String>, Saying> opening(List<Layer> layers, LocalDateTime from, LocalDateTime until) {
        List<Saying> sayings = new ArrayList<>();
        for (Layer layer : layers) {
            layer.field("stances").ifPresent(map -> sayings.addAll(read(map, layer, Origin.NOBODY)));
        }
        sayings.removeIf(saying -> {
            boolean seated = roster.everSeated(saying.member(), from, until);
            if (!seated && saying.reach() == Directness.NAME) {
                saying.item()
                        .fault("found a stance of " + saying.member() + ", expected a member that has a seat by "
                                + until.toLocalDate());
            }
            return !seated || saying.reach() != Directness.NAME && roster.comes(saying.member());
        });
        return strongest(sayings);
    }
}

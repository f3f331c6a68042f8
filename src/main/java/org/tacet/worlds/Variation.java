package org.tacet.worlds;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tacet.model.Position;

/**
 * The members whose stances are varied, each with the positions it takes. Their combinations are the worlds of a sweep,
 * numbered from 0 with the first member slowest. A world is also told by its places: for each member, which of its
 * positions it holds.
 */
public record Variation(List<Varied> members) {

    /** One member, and the positions that it takes in turn. */
    public record Varied(String member, List<Position> positions) {}

    public Variation {
        members = List.copyOf(members);
    }

    /** How many members are varied. */
    public int size() {
        return members.size();
    }

    /** How many positions a member takes. */
    public int choices(int member) {
        return members.get(member).positions().size();
    }

    /** How many worlds there are. */
    public BigInteger count() {
        return members.stream()
                .map(varied -> BigInteger.valueOf(varied.positions().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The number of worlds between one position of a member and the next; after the last member it is 1. */
    public long step(int member) {
        long step = 1;
        for (int after = member + 1; after < size(); after++) {
            step *= choices(after);
        }
        return step;
    }

    /** The places of a world. */
    public int[] places(long world) {
        int[] places = new int[size()];
        long rest = world;
        for (int member = size() - 1; member >= 0; member--) {
            places[member] = (int) (rest % choices(member));
            rest /= choices(member);
        }
        return places;
    }

    /**
     * Moves places on to the next world.
     *
     * @return the first member that moved; -1 after the last world
     */
    public int next(int[] places) {
        for (int member = size() - 1; member >= 0; member--) {
            if (++places[member] < choices(member)) {
                return member;
            }
            places[member] = 0;
        }
        return -1;
    }

    /** The position that a member holds in one of its places. */
    public Position position(int member, int place) {
        return members.get(member).positions().get(place);
    }

    /** The positions of all varied members in a world. */
    public Map<String, Position> positions(int[] places) {
        Map<String, Position> positions = new HashMap<>();
        for (int member = 0; member < size(); member++) {
            positions.put(members.get(member).member(), position(member, places[member]));
        }
        return positions;
    }
}

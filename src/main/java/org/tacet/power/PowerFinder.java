package org.tacet.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.tacet.model.Course;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Asked;
import org.tacet.model.Given.Declared;
import org.tacet.model.Given.Majority;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Veto;
import org.tacet.model.Given.Weight;
import org.tacet.model.Given.Weighting;
import org.tacet.model.Member;
import org.tacet.model.NameOrder;
import org.tacet.model.Origin;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.Standing;
import org.tacet.model.World;
import org.tacet.rulebook.RuleBook;
import org.tacet.worlds.Limit;
import org.tacet.worlds.Trials;

/**
 * Finds the power of members by asking the engine which sets of supporters are enough, all others objecting. Sets of as
 * many members with as much weight, and with all who have a veto, fare alike; the least weight that is enough for each
 * number is found by halving, and the sets are counted and not gone through.
 */
public final class PowerFinder {

    private final World world;
    private final RuleBook book;
    private final List<String> members;
    private final Limit until;
    private final Map<String, Long> weights = new HashMap<>();
    private int asked;
    private boolean late;

    /**
     * A search.
     *
     * @param members those who have a seat on the day
     * @param until how long to search at most
     */
    public PowerFinder(RuleBook book, World world, List<String> members, Limit until) {
        this.book = book;
        this.until = until;
        this.world = world;
        this.members = members.stream().sorted(NameOrder.BY_NAME).toList();
        world.opening(Weight.class).forEach(weight -> weights.put(weight.member(), weight.units()));
    }

    /** The power of every member; of nobody where it cannot be found, or not in time. */
    public Power find() {
        try (Trials trials = new Trials(book, bare())) {
            Set<String> vetoes = new TreeSet<>();
            for (String member : members) { // whoever is needed by all others together is needed always
                Set<String> others = new HashSet<>(members);
                others.remove(member);
                if (!enough(trials, others)) {
                    vetoes.add(member);
                }
            }
            return power(trials, vetoes);
        }
    }

    /** The procedure alone, with the members and a candidate: what anybody has said does not count. */
    private World bare() {
        List<Record> facts = new ArrayList<>();
        world.opening().stream()
                .filter(fact -> fact instanceof Procedure
                        || fact instanceof Majority
                        || fact instanceof Weighting
                        || fact instanceof Weight
                        || fact instanceof Veto)
                .forEach(facts::add);
        facts.add(new Asked(world.candidate(), false, Origin.NOBODY));
        facts.add(new Declared(world.candidate(), Standing.OFFICIAL, Origin.NOBODY));
        members.forEach(member -> facts.add(new Accession(member, LocalDateTime.MIN, Origin.NOBODY)));
        return new World(world.setting(), facts, new Course(List.of(), List.of()));
    }

    /** False too where the time is up; what is found then is not told. */
    private boolean enough(Trials trials, Set<String> supporters) {
        late |= until.over();
        if (late) {
            return false;
        }
        asked++;
        Map<String, Position> positions = new HashMap<>();
        members.forEach(
                member -> positions.put(member, supporters.contains(member) ? Position.SUPPORTS : Position.OBJECTS));
        return trials.judge(positions).outcome() == Outcome.APPOINTED;
    }

    private Power power(Trials trials, Set<String> needed) {
        List<String> free =
                members.stream().filter(one -> !needed.contains(one)).toList();
        boolean weighed = world.opening(Weighting.class).stream()
                .anyMatch(weighting ->
                        weighting.procedure().equals(world.procedure().name()));
        long[] units = free.stream()
                .mapToLong(member -> weighed ? weights.getOrDefault(member, 0L) : 0)
                .toArray();
        Optional<Coalitions> countable = late ? Optional.empty() : Coalitions.of(units);
        if (countable.isEmpty()) {
            return unknown(late ? Power.LATE : Power.TOO_FINE);
        }
        Coalitions coalitions = countable.get();
        long[] least = least(trials, coalitions, units, free, needed);
        BigInteger[] winning = winning(coalitions.without(-1), least);
        Map<String, BigInteger[]> swings = new HashMap<>();
        needed.forEach(member -> swings.put(member, winning));
        for (int place = 0; place < free.size() && !late; place++) {
            swings.put(free.get(place), swings(coalitions.without(place), units[place], least));
            late = until.over();
        }
        return late ? unknown(Power.LATE) : told(needed, swings, sum(winning));
    }

    private Power unknown(String why) {
        return new Power(world, world.procedure().name(), List.of(), Optional.empty(), asked, Optional.of(why));
    }

    private Power told(Set<String> needed, Map<String, BigInteger[]> swings, BigInteger winning) {
        BigInteger total = swings.values().stream().map(PowerFinder::sum).reduce(BigInteger.ZERO, BigInteger::add);
        List<Power.Share> shares = new ArrayList<>();
        Map<String, Optional<BigDecimal>> written = new HashMap<>();
        for (Member member : world.body().members()) {
            written.put(member.name(), member.weight());
        }
        for (String member : members) {
            BigInteger[] by = swings.get(member);
            int before = needed.contains(member) ? needed.size() - 1 : needed.size();
            shares.add(new Power.Share(
                    member,
                    written.get(member),
                    sum(by),
                    total.signum() == 0 ? 0 : ratio(sum(by), total),
                    orders(by, before, members.size())));
        }
        return new Power(
                world, world.procedure().name(), List.copyOf(shares), Optional.of(winning), asked, Optional.empty());
    }

    /** The least weight with which so many, and all who are needed, are enough; more than there is where none are. */
    private long[] least(Trials trials, Coalitions coalitions, long[] units, List<String> free, Set<String> needed) {
        long heaviest = LongStream.of(units).sum();
        long[] least = new long[free.size() + 1];
        for (int count = 0; count <= free.size(); count++) {
            least[count] = Long.MAX_VALUE;
            long low = 0;
            long high = heaviest + 1;
            while (low < high) {
                long middle = (low + high) >>> 1;
                Optional<List<Integer>> set = coalitions.lightest(count, middle);
                Set<String> supporters = new HashSet<>(needed);
                long weight = Long.MAX_VALUE;
                if (set.isPresent()) {
                    set.get().forEach(place -> supporters.add(free.get(place)));
                    weight = set.get().stream().mapToLong(place -> units[place]).sum();
                }
                if (weight == least[count] || enough(trials, supporters)) { // there is none between these weights
                    least[count] = weight;
                    high = middle;
                } else {
                    low = weight + 1;
                }
            }
        }
        return least;
    }

    /** How many sets are enough, by how many of the members that are not needed always. */
    private static BigInteger[] winning(Coalitions.Numbers numbers, long[] least) {
        BigInteger[] winning = new BigInteger[least.length];
        for (int count = 0; count < least.length; count++) {
            winning[count] = numbers.of(count, least[count], Long.MAX_VALUE);
        }
        return winning;
    }

    /** How many sets of so many others are enough with a member and not without it. */
    private static BigInteger[] swings(Coalitions.Numbers others, long weight, long[] least) {
        BigInteger[] swings = new BigInteger[least.length];
        for (int count = 0; count < least.length; count++) {
            boolean ever = count + 1 < least.length && least[count + 1] != Long.MAX_VALUE;
            swings[count] = ever ? others.of(count, least[count + 1] - weight, least[count]) : BigInteger.ZERO;
        }
        return swings;
    }

    /** In what share of all orders so many others and those needed come before, and no others. */
    private static double orders(BigInteger[] swings, int before, int size) {
        BigInteger orders = BigInteger.ZERO;
        for (int count = 0; count < swings.length && before + count < size; count++) {
            orders = orders.add(
                    swings[count].multiply(factorial(before + count)).multiply(factorial(size - before - count - 1)));
        }
        return ratio(orders, factorial(size));
    }

    private static BigInteger factorial(int number) {
        BigInteger product = BigInteger.ONE;
        for (int factor = 2; factor <= number; factor++) {
            product = product.multiply(BigInteger.valueOf(factor));
        }
        return product;
    }

    private static BigInteger sum(BigInteger[] numbers) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger number : numbers) {
            sum = sum.add(number);
        }
        return sum;
    }

    private static double ratio(BigInteger part, BigInteger whole) {
        return new BigDecimal(part)
                .divide(new BigDecimal(whole), MathContext.DECIMAL64)
                .doubleValue();
    }
}

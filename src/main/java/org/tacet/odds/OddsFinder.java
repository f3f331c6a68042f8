package org.tacet.odds;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.odds.Odds.Interval;
import org.tacet.odds.Odds.Method;
import org.tacet.odds.Prospects.Option;
import org.tacet.rulebook.RuleBook;
import org.tacet.scenario.Chances;
import org.tacet.session.BareAnswer;
import org.tacet.session.Rehearsal;
import org.tacet.session.Session;
import org.tacet.worlds.Ladder;
import org.tacet.worlds.Limit;
import org.tacet.worlds.Regions;
import org.tacet.worlds.Trials;

/**
 * Finds the probability of each outcome: exactly where all worlds can be asked about or decided in whole regions, and
 * from worlds drawn at random otherwise.
 */
public final class OddsFinder implements AutoCloseable {

    /** How many worlds are drawn where nobody says so. */
    public static final int USUAL_RUNS = 2_000;

    /** By what seed, where nobody says so. */
    public static final int USUAL_SEED = 1;

    private static final int COURSES = 64;
    private static final int FEW = 1_000;
    private static final int MANY = 20_000;
    private static final int SLOWER = 20;

    private final RuleBook book;
    private final Chances chances;
    private final Function<Chances.Course, World> reader;
    private final Courses courses;
    private final Duration time;
    private final Map<Chances.Course, Setting> settings = new HashMap<>();
    private int asked;

    /**
     * A search.
     *
     * @param chances what is left to chance
     * @param reader reads the world anew with one course of the events that are left to chance
     */
    public OddsFinder(RuleBook book, Chances chances, Function<Chances.Course, World> reader, Duration time) {
        this.book = book;
        this.chances = chances;
        this.reader = reader;
        this.time = time;
        this.courses = new Courses(chances.events());
    }

    /** A world with one course of events, and what may become of its members. */
    private record Setting(World world, Prospects prospects, Trials trials, boolean quick) {}

    private Setting setting(Chances.Course course) {
        return settings.computeIfAbsent(course, c -> {
            World world = reader.apply(c);
            return new Setting(
                    world,
                    new Prospects(Session.play(book, world), chances),
                    new Trials(book, world),
                    Rehearsal.serves(world));
        });
    }

    /** The exact odds, where they can be found. */
    public Optional<Odds> exact(long seed) {
        Optional<List<Courses.Likely>> all = courses.all(COURSES);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Totals totals = new Totals();
        Method method = Method.ENUMERATED;
        BigInteger worlds = BigInteger.ZERO;
        Limit limit = Limit.of(time.dividedBy(2)); // the other half is left for worlds that are drawn
        for (Courses.Likely likely : all.get()) {
            Setting setting = setting(likely.course());
            BigInteger here = setting.prospects().worlds();
            worlds = worlds.add(here);
            if (few(setting, here, FEW)) {
                enumerate(setting, likely.probability(), totals, limit);
            } else if (decide(setting, likely.probability(), totals)) {
                method = Method.DECIDED_AT_ONCE;
            } else if (few(setting, here, MANY)) {
                enumerate(setting, likely.probability(), totals, limit);
            } else {
                return Optional.empty();
            }
            if (limit.over()) {
                return Optional.empty();
            }
        }
        return Optional.of(odds(method, worlds, seed, totals, Optional.empty(), 0));
    }

    private static boolean few(Setting setting, BigInteger worlds, int most) {
        return worlds.compareTo(BigInteger.valueOf(setting.quick() ? most : most / SLOWER)) <= 0;
    }

    /** Asks about every world. */
    Odds enumerated() {
        Totals totals = new Totals();
        Setting setting = setting(Chances.Course.AS_WRITTEN);
        enumerate(setting, 1, totals, Limit.of(time));
        return odds(Method.ENUMERATED, setting.prospects().worlds(), 0, totals, Optional.empty(), 0);
    }

    /** Decides whole regions of worlds, where that can be done. */
    Optional<Odds> decidedAtOnce() {
        Totals totals = new Totals();
        Setting setting = setting(Chances.Course.AS_WRITTEN);
        return decide(setting, 1, totals)
                ? Optional.of(
                        odds(Method.DECIDED_AT_ONCE, setting.prospects().worlds(), 0, totals, Optional.empty(), 0))
                : Optional.empty();
    }

    /** Asks about every world, but for those that there is no time for. */
    private void enumerate(Setting setting, double probability, Totals totals, Limit limit) {
        new Enumeration(setting.prospects()).each((drawn, share) -> {
            if (!limit.over()) {
                totals.world(drawn, judge(setting, drawn), probability * share);
            }
        });
    }

    private BareAnswer judge(Setting setting, SortedMap<String, Option> drawn) {
        asked++;
        return setting.trials().judge(Prospects.changes(drawn));
    }

    private boolean decide(Setting setting, double probability, Totals totals) {
        Prospects prospects = setting.prospects();
        Ladder ladder = Ladder.of(book, setting.world());
        if (!ladder.bears(setting.world()) || !setting.quick() && prospects.someMayStay()) {
            return false;
        }
        Optional<RegionOdds> regions = Regions.of(
                        book,
                        setting.world(),
                        setting.trials(),
                        ladder,
                        prospects.options().keySet())
                .map(found -> new RegionOdds(found, prospects))
                .filter(found -> found.agree(setting.trials()));
        asked += regions.map(RegionOdds::asked).orElse(0);
        return regions.isPresent() && regions.get().weigh(probability, totals);
    }

    /**
     * Odds from worlds drawn at random.
     *
     * @param runs how many are drawn, at least 1; fewer where there is no time for them
     * @param seed the same seed gives the same draws
     */
    public Odds sampled(int runs, long seed) {
        Random random = new Random(seed);
        Totals totals = new Totals();
        Map<List<Object>, BareAnswer> known = new HashMap<>();
        Limit limit = Limit.of(time.dividedBy(2));
        int drawnYet = 0;
        while (drawnYet < runs && (drawnYet == 0 || !limit.over())) {
            Chances.Course course = courses.draw(random);
            Setting setting = setting(course);
            SortedMap<String, Option> drawn = setting.prospects().draw(random);
            Map<String, Position> changes = Prospects.changes(drawn);
            BareAnswer judgement = known.computeIfAbsent(List.of(course, changes), key -> judge(setting, drawn));
            totals.world(drawn, judgement, 1.0 / runs);
            drawnYet++;
        }
        if (drawnYet < runs) {
            totals.scale((double) runs / drawnYet);
        }
        int all = drawnYet;
        totals.outcomes().putIfAbsent(Outcome.APPOINTED, 0.0); // not drawn is not impossible
        Map<Outcome, Interval> interval = new EnumMap<>(Outcome.class);
        totals.outcomes().forEach((outcome, rate) -> interval.put(outcome, Wilson.of(Math.min(1, rate), all)));
        return odds(Method.SAMPLED, BigInteger.valueOf(all), seed, totals, Optional.of(interval), runs);
    }

    private Odds odds(
            Method method,
            BigInteger worlds,
            long seed,
            Totals totals,
            Optional<Map<Outcome, Interval>> interval,
            int runs) {
        return new Odds(
                chances,
                method,
                worlds,
                seed,
                totals.outcomes(),
                interval,
                new TreeMap<>(totals.appointees()),
                totals.swing(),
                asked,
                runs);
    }

    @Override
    public void close() {
        new ArrayList<>(settings.values()).forEach(setting -> setting.trials().close());
    }
}

package org.tacet.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.tacet.Simulator;
import org.tacet.model.BadInput;
import org.tacet.model.Given.WhenAsked;
import org.tacet.model.Member;
import org.tacet.model.Origin;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.path.Paths;
import org.tacet.scenario.Procedures;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.session.EndState;
import org.tacet.worlds.Limit;

/** Reads and plays what is asked, and keeps what was asked lately. */
final class PageAnswers {

    /** Who waits for a page waits no longer. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** A scenario as its files say, on a day and by a procedure. */
    private record Reading(String scenario, Optional<String> procedure, Optional<LocalDate> asOf) {}

    /** So many sets of changes are named. */
    private static final int NAMED = 5;

    private final Simulator simulator;
    private final Menu menu;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Recent<Reading, World> worlds = new Recent<>(100);
    private final Recent<Asked, Played> answers = new Recent<>(300);

    PageAnswers(Simulator simulator, Menu menu) {
        this.simulator = simulator;
        this.menu = menu;
    }

    Simulator simulator() {
        return simulator;
    }

    Menu menu() {
        return menu;
    }

    /**
     * What an address asks for; the procedure that the scenario itself names may have a name that is its own.
     *
     * @throws BadAddress where it asks for what there is not
     */
    Asked asked(Address address) {
        Asked asked = address.asked(menu.names());
        if (asked.procedure().filter(name -> !Procedures.names().contains(name)).isEmpty()) {
            return asked;
        }
        String own = written(asked.scenario()).procedure().name();
        address.known(
                "procedure",
                asked.procedure().get(),
                Stream.concat(Stream.of(own), Procedures.names().stream())
                        .distinct()
                        .toList());
        address.check();
        return asked.byOwnProcedure();
    }

    /** The cheapest ways to an outcome, as the command line finds them. */
    Paths path(EndState verdict, Outcome to) {
        List<String> members =
                verdict.world().body().members().stream().map(Member::name).toList();
        return simulator.path(verdict, to, members, false, NAMED, Optional.empty(), Limit.of(LIMIT));
    }

    /**
     * The answer to what is asked.
     *
     * @throws BadInput where a file cannot be read
     * @throws BadAddress where the address names a member that has no seat
     */
    Played play(Asked asked) {
        return answers.get(asked, this::played);
    }

    /** A scenario as it is written. */
    World written(String scenario) {
        return written(new Reading(scenario, Optional.empty(), Optional.empty()));
    }

    private World written(Reading reading) {
        return worlds.get(reading, one -> simulator
                .read(menu.source(one.scenario()), new Changes(List.of(), List.of(), one.procedure(), one.asOf()))
                .world());
    }

    /** As many at a time as there are processors, in the order in which they were asked: so most wait least. */
    private Played played(Asked asked) {
        turns.acquireUninterruptibly();
        try {
            return playedNow(asked);
        } finally {
            turns.release();
        }
    }

    private Played playedNow(Asked asked) {
        World written = written(new Reading(asked.scenario(), asked.procedure(), asked.asOf()));
        World changed = written;
        if (!asked.sets().isEmpty()) {
            changed = changed.with(named(asked.sets(), written))
                    .telling(asked.sets().entrySet().stream()
                            .map(set -> "--set " + set.getKey() + "="
                                    + set.getValue().word())
                            .toList());
        }
        if (asked.assume().isPresent()) {
            changed = assuming(asked.assume().get(), changed);
        }
        return new Played(asked, written, simulator.play(changed));
    }

    /** Positions by member, in place of codes. */
    private static Map<String, Position> named(Map<String, Position> sets, World world) {
        Map<String, String> names = new TreeMap<>();
        for (Member member : world.body().members()) {
            names.put(member.code(), member.name());
        }
        names.values().retainAll(world.seated());
        Map<String, Position> named = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        sets.forEach((code, position) -> {
            if (names.containsKey(code)) {
                named.put(names.get(code), position);
            } else {
                faults.add(
                        "found set=" + code + ":" + position.word() + ", expected the code of a member with a seat in "
                                + world.body().name());
            }
        });
        if (!faults.isEmpty()) {
            throw new BadAddress(faults);
        }
        return named;
    }

    private static World assuming(Map<Position, Position> assume, World world) {
        List<Record> facts = new ArrayList<>(world.opening());
        facts.removeIf(WhenAsked.class::isInstance);
        assume.forEach((position, then) -> facts.add(new WhenAsked(position, then, new Origin.Option("--assume"))));
        return world.opening(facts);
    }
}

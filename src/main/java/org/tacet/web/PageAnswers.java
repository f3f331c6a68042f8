package org.tacet.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.tacet.BadInput;
import org.tacet.Simulator;
import org.tacet.Situation;
import org.tacet.WhatIf;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.path.PathQuestion;
import org.tacet.path.Paths;
import org.tacet.scenario.Procedures;

/** Reads and plays what is asked, and keeps what was asked lately. */
final class PageAnswers {

    /** Who waits for a page waits no longer. */
    private static final String LIMIT = "20s";

    /** A scenario as its files say, on a day and by a procedure, without some of its events. */
    private record Reading(
            String scenario,
            Optional<String> procedure,
            Optional<LocalDate> asOf,
            List<String> drops,
            Optional<String> own,
            List<String> chances) {}

    private final Simulator simulator;
    private final Menu menu;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Recent<Reading, Situation> situations = new Recent<>(100);
    private final Recent<Asked, Played> answers = new Recent<>(300);

    PageAnswers(Simulator simulator, Menu menu) {
        this.simulator = simulator;
        this.menu = menu;
    }

    Menu menu() {
        return menu;
    }

    /**
     * What an address asks for; the procedure that the scenario itself names may have a name that is its own.
     *
     * @throws Refusal where it asks for what there is not
     */
    Asked asked(Address address) {
        Asked asked = address.asked(menu.names());
        if (asked.procedure().filter(name -> !Procedures.names().contains(name)).isEmpty()) {
            return asked;
        }
        String own = read(asked.byOwnProcedure(), List.of()).world().procedure().name();
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
    Paths path(Situation situation, Outcome to) {
        return situation.path(PathQuestion.to(to.word()).within(LIMIT));
    }

    /**
     * The answer to what is asked.
     *
     * @throws BadInput where a file cannot be read
     * @throws Refusal where the address names a member that has no seat
     */
    Played play(Asked asked) {
        return answers.get(asked, this::played);
    }

    /** A scenario as it is written. */
    World written(String scenario) {
        return situation(scenario).world();
    }

    private Situation written(Reading reading) {
        return situations.get(reading, one -> {
            WhatIf asked =
                    one.own().map(simulator::written).orElseGet(() -> simulator.scenario(menu.source(one.scenario())));
            WhatIf under = one.procedure().map(asked::procedure).orElse(asked);
            WhatIf on = one.asOf().map(under::asOf).orElse(under);
            for (String drop : one.drops()) {
                on = on.drop(drop);
            }
            for (String chance : one.chances()) {
                on = on.chance(chance);
            }
            return on.read();
        });
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
        Situation situation = situation(asked, List.of());
        situation.state();
        return new Played(asked, read(asked, List.of()).world(), situation);
    }

    /** What is asked about, with chances besides those of the scenario, such as {@code Turkey=supports:0.6}. */
    Situation situation(Asked asked, List<String> chances) {
        Situation written = read(asked, chances);
        Situation changed = written.holding(named(asked.sets(), written.world()));
        return asked.assume().map(changed::assuming).orElse(changed);
    }

    private Situation read(Asked asked, List<String> chances) {
        return written(
                new Reading(asked.scenario(), asked.procedure(), asked.asOf(), asked.drops(), asked.own(), chances));
    }

    /** A scenario on offer as it is. */
    Situation situation(String scenario) {
        return written(
                new Reading(scenario, Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of()));
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
            throw Refusal.badAddress(faults);
        }
        return named;
    }
}

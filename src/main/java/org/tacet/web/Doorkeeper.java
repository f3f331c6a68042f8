package org.tacet.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets those in who know the code of the room; who guesses waits longer after each guess, and the chair is told. */
final class Doorkeeper {

    private static final int FREE_GUESSES = 3;
    private static final int LONGEST_WAIT = 300;

    private final String code;
    private final InstantSource time;
    private final Map<String, Guesses> guesses = new ConcurrentHashMap<>();
    private final AtomicInteger wrong = new AtomicInteger();

    private record Guesses(int wrong, Instant until) {}

    Doorkeeper(String code, InstantSource time) {
        this.code = code;
        this.time = time;
    }

    /**
     * Lets a visitor pass.
     *
     * @throws Refusal where the code is wrong, or the visitor has to wait before it may try again
     */
    void check(String address, String given) {
        Guesses before = guesses.getOrDefault(address, new Guesses(0, Instant.MIN));
        if (time.instant().isBefore(before.until())) {
            throw new Refusal(429, "Too many wrong codes. Wait a little before the next try.");
        }
        if (given.strip().equals(code)) {
            guesses.remove(address);
            return;
        }
        wrong.incrementAndGet();
        int number = before.wrong() + 1;
        int wait = number < FREE_GUESSES ? 0 : Math.min(LONGEST_WAIT, 1 << Math.min(number, 20));
        guesses.put(address, new Guesses(number, time.instant().plus(Duration.ofSeconds(wait))));
        throw new Refusal(403, "That is not the code of this room.");
    }

    /** How many wrong codes were given so far. */
    int wrong() {
        return wrong.get();
    }
}

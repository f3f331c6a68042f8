package org.tacet.why;

import java.util.List;

/**
 * Why a fact holds: every ground it has, each with the derivations of the facts it matched. A fact that was put in has
 * no ground, unless the clock put it in because a conclusion had come true; then it keeps that conclusion's grounds of
 * that moment.
 *
 * <p>Where the fact is an {@link Absence}, why there is nothing of the kind: what was found in its place, and in the
 * steps the rules that might have concluded it, each with what it lacked.
 *
 * @param instead what was found in the place of what is absent
 */
public record Derivation(Object fact, List<Step> steps, List<Derivation> instead) {

    /** Each derivation is itself: derivations may lead back to each other, so that their content cannot be compared. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /**
     * One ground, and what lies under it.
     *
     * @param any true where each of what lies under it is enough by itself, as each fact that a rule forbids
     */
    record Step(Ground ground, List<Derivation> under, boolean any) {

        Step(Ground ground, List<Derivation> under) {
            this(ground, under, false);
        }
    }
}

package org.tacet.engine;

import java.util.List;

/**
 * Why a fact holds: every ground it has, each with the derivations of the facts it matched. A fact that was put in has
 * no ground, unless the clock put it in because a conclusion had come true; then it keeps that conclusion's grounds of
 * that moment.
 */
record Derivation(Object fact, List<Step> steps) {

    /** One ground, and what lies under it. */
    record Step(Ground ground, List<Derivation> under) {}
}

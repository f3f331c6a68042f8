package org.tacet.why;

import java.util.List;
import java.util.function.BiConsumer;

/** One walk from a conclusion to its grounds, in which each fact and each absence is looked at once. */
interface Telling {

    /** Why a fact holds. */
    Derivation why(Object fact);

    /** The derivation of an absence; filled in where it is met for the first time. */
    Derivation once(Absence absence, BiConsumer<List<Derivation.Step>, List<Derivation>> fill);
}

package org.tacet;

import java.util.List;
import java.util.function.Supplier;
import org.tacet.model.Fault;
import org.tacet.model.FaultyInput;
import org.tacet.model.WrongWord;

/**
 * What was given cannot be used: a word of a call, a scenario, a claim or a rule file. The message has a line for each
 * fault: what was found, what was expected, and where a name is unknown the nearest one; of a file it begins with the place,
 * {@code file:line:column:}.
 */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final boolean word;

    private BadInput(FaultyInput cause, boolean word) {
        super(cause.getMessage(), cause);
        this.faults = cause.faults();
        this.word = word;
    }

    /** Asks, and tells what is wrong in the words of the front door. */
    public static <T> T orElse(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (FaultyInput e) {
            throw new BadInput(e, e instanceof WrongWord);
        }
    }

    /** Every fault that was found, in order of place: each has a file, a line and a column from 1, and a message. */
    public List<Fault> faults() {
        return faults;
    }

    /** True where a word of a call, or of the option that stands for it, is wrong, whatever the files say. */
    public boolean ofWord() {
        return word;
    }
}

package org.tacet.model;

/** What an option, or a call that stands for it, says cannot be meant, whatever the files say. */
public final class WrongWord extends FaultyInput {

    private static final long serialVersionUID = 1L;

    private final String told;

    /**
     * A wrong word.
     *
     * @param option what says it, such as {@code --procedure}
     * @param message what was found, what was expected
     */
    public WrongWord(String option, String message) {
        super(option, 1, 1, message);
        this.told = Visible.of(message);
    }

    /** What was found, what was expected, at whatever length, as lists of what may be meant are long. */
    @Override
    public String getMessage() {
        return told;
    }
}

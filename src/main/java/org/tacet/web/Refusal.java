package org.tacet.web;

import java.util.List;

/** A request that is not answered, with every fault in it as a sentence. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<String> faults;

    /**
     * A refusal.
     *
     * @param status of HTTP, from 400
     */
    Refusal(int status, String fault) {
        this(status, List.of(fault));
    }

    private Refusal(int status, List<String> faults) {
        super(String.join("\n", faults), null, false, false);
        this.status = status;
        this.faults = List.copyOf(faults);
    }

    /** An address that asks for what there is not. */
    static Refusal badAddress(List<String> faults) {
        return new Refusal(400, faults);
    }

    int status() {
        return status;
    }

    List<String> faults() {
        return faults;
    }
}

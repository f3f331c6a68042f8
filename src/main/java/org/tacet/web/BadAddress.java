package org.tacet.web;

import java.util.List;

/** An address that asks for what there is not, with every fault in it as a sentence. */
final class BadAddress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    BadAddress(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}

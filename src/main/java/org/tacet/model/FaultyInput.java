package org.tacet.model;

import java.util.List;
import java.util.stream.Collectors;

/** An input that cannot be used, with every fault that was found in it. */
public sealed class FaultyInput extends RuntimeException permits WrongWord {

    private final transient List<Fault> faults;

    public FaultyInput(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public FaultyInput(String file, int line, int column, String message) {
        this(List.of(new Fault(file, line, column, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}

package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tacet.Simulator;
import org.tacet.Verdict;

class AppointmentTest {

    @Test
    void hungary_alone_stops_him() {
        try (Simulator simulator = new Simulator()) {
            Verdict verdict =
                    simulator.scenario("baseline").set("Turkey", "supports").run();
            assertEquals("blocked", verdict.outcome());
            assertEquals(List.of("Hungary"), verdict.holdouts());
        }
    }
}

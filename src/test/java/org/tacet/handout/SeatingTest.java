package org.tacet.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tacet.Simulator;

class SeatingTest {

    @TempDir
    private Path folder;

    @Test
    void names_that_begin_alike_are_told_apart_by_a_letter_more() throws IOException {
        List<String> members =
                List.of("Belgium", "Belarus", "Monaco", "Mongolia", "Montenegro", "Seat 1", "Seat 12", "Saint Lucia");
        Path file = Files.writeString(
                folder.resolve("labels.yaml"),
                "title: Labels\nbody: { body: B, members: ["
                        + String.join(
                                ", ",
                                members.stream()
                                        .map(name -> "{ name: " + name + " }")
                                        .toList()) + "] }\n");
        try (Simulator simulator = new Simulator()) {
            Seating seating = new Seating(
                    simulator.scenario(file.toString()).read().world().body());

            assertThat(members.stream().map(seating::initials))
                    .containsExactly("BELG", "BELA", "MONA", "MONG", "MONT", "S1", "S12", "SL");
        }
    }
}

package org.tacet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void numbers_within_names_are_ordered_by_what_they_count() {
        List<String> ordered = List.of(
                "",
                "007",
                "07 seas",
                "7 seas",
                "10",
                "Austria",
                "Seat",
                "Seat 2",
                "Seat 2a",
                "Seat 10",
                "Seat 10b",
                "Seat 99999999999999999999",
                "Seat 100000000000000000000",
                "Seats",
                "Åland");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted(NameOrder.BY_NAME)).containsExactlyElementsOf(ordered);
    }

    /** So that a sorted set loses no name. */
    @Test
    void only_equal_names_are_equal_in_order() {
        assertThat(NameOrder.BY_NAME.compare("Seat 1", "Seat 01")).isNotZero();
        assertThat(NameOrder.BY_NAME.compare("Seat 01", "Seat 1")).isNotZero();
        assertThat(NameOrder.BY_NAME.compare("Seat 1", "Seat 1")).isZero();
    }
}

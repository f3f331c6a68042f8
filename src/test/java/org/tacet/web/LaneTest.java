package org.tacet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LaneTest {

    @Test
    void work_that_takes_too_long_is_given_up_and_told_so() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (OneAtATime lane = new OneAtATime(0)) {
            CountDownLatch begun = new CountDownLatch(1);
            Thread waiting = new Thread(() -> {
                try {
                    begun.countDown();
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                }
            });
            assertThatThrownBy(() -> lane.run(() -> {
                        waiting.run();
                        return 1;
                    }))
                    .isInstanceOf(OneAtATime.TooLong.class);
        }
        // given up before it began, or ended by an interrupt: either way nothing goes on
        assertThat(interrupted.getCount()).isBetween(0L, 1L);
    }

    @Test
    void what_goes_wrong_in_the_lane_is_told_to_whoever_waits() {
        try (OneAtATime lane = new OneAtATime(60)) {
            assertThatThrownBy(() -> lane.run(() -> {
                        throw new IllegalArgumentException("wrong");
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("wrong");
        }
    }

    @Test
    void what_was_found_lately_is_not_looked_for_again_and_what_failed_is() {
        Recent<String, String> recent = new Recent<>(2);
        List<String> looked = new ArrayList<>();
        for (String key : List.of("a", "b", "a", "c", "a", "b")) {
            assertThat(recent.get(key, one -> {
                        looked.add(one);
                        return one + "!";
                    }))
                    .isEqualTo(key + "!");
        }
        assertThat(looked).containsExactly("a", "b", "c", "b");

        assertThatThrownBy(() -> recent.get("d", one -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(recent.get("d", one -> "found")).isEqualTo("found");
    }
}

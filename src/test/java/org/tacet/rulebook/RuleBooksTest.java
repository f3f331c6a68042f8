package org.tacet.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tacet.model.FaultyInput;

class RuleBooksTest {

    private static final int BOOKS = 60;

    /** A worker that waits takes up other work of its pool, which may ask for a book too. */
    @Test
    void workers_of_one_pool_may_ask_for_many_books_at_once_and_are_told_the_faults_of_their_own() throws Exception {
        ForkJoinPool workers = new ForkJoinPool(6);

        List<String> told = workers.submit(() -> IntStream.range(0, BOOKS)
                        .parallel()
                        .mapToObj(RuleBooksTest::asked)
                        .toList())
                .get(1, TimeUnit.MINUTES);
        workers.shutdown();

        assertThat(told)
                .isEqualTo(IntStream.range(0, BOOKS)
                        .mapToObj(number -> "rules-" + number + ":1:1: found no query \"what comes true\"")
                        .toList());
    }

    private static String asked(int number) {
        try {
            return "found no fault in " + RuleBooks.of(List.of(book(number)));
        } catch (FaultyInput faulty) {
            return faulty.getMessage().split(",")[0];
        }
    }

    /** Of so many rules that Drools would compile them with workers of its own. */
    private static RuleText book(int number) {
        String rules = IntStream.range(0, 20)
                .mapToObj(i -> "rule \"%s of %s\" when String( length == %s ) then end\n".formatted(i, number, i))
                .collect(Collectors.joining());
        return new RuleText("rules-" + number + "/some.drl", "package org.tacet.rules;\n" + rules);
    }
}

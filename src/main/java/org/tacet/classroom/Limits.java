package org.tacet.classroom;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.tacet.classroom.Lesson.NotNow;

/** What those who take part may give, and no more. */
final class Limits {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 24;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_REASON = 200;
    private static final long SHORTEST = 5;
    private static final long LONGEST = 86_400;

    /** To object is to break the silence. */
    private static final List<String> POSITIONS =
            List.of("supports", "acquiesces", "undeclared", "reserved", "seeks-assurances");

    private Limits() {}

    static String name(String given) {
        return text(given, LONGEST_NAME);
    }

    static String reason(String given) {
        return text(given, LONGEST_REASON);
    }

    private static String text(String given, int longest) {
        String text = given.strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new NotNow("found " + text.length() + " characters, expected 1 to " + longest);
        }
        return text;
    }

    static String position(String word) {
        if (!POSITIONS.contains(word)) {
            throw new NotNow("found " + word + ", expected one of " + String.join(", ", POSITIONS));
        }
        return word;
    }

    static String seconds(long seconds) {
        if (seconds < SHORTEST || seconds > LONGEST) {
            throw new NotNow("A silence lasts from 5 seconds to a day.");
        }
        return String.valueOf(seconds);
    }

    /** What nobody guesses. */
    static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

package org.tacet.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.tacet.model.Body;
import org.tacet.model.Given.Weight;
import org.tacet.model.Member;

/** The weights of a body's members, in the smallest unit that any of them is written in. */
final class Weights {

    private final Body body;
    private final int decimals;

    Weights(Body body) {
        this.body = body;
        this.decimals = body.members().stream()
                .flatMap(member -> member.weight().stream())
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    /** True where no member has a weight. */
    boolean none() {
        return body.members().stream().allMatch(member -> member.weight().isEmpty());
    }

    /** A weight in that unit; what is written finer is rounded up, so that it is asked for in full. */
    long units(BigDecimal weight) {
        return weight.movePointRight(decimals)
                .setScale(0, java.math.RoundingMode.CEILING)
                .longValueExact();
    }

    List<Weight> facts() {
        return body.members().stream()
                .filter(member -> member.weight().isPresent())
                .map(this::fact)
                .toList();
    }

    private Weight fact(Member member) {
        return new Weight(member.name(), units(member.weight().orElseThrow()));
    }
}

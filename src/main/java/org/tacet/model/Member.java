package org.tacet.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One seat in a body.
 *
 * @param code ISO 3166 alpha-3 for a state, otherwise any code that is unique in the body
 * @param name the name that facts and reports use, unique in the body
 * @param also other names
 * @param joined the first day; empty for a seat that was always there
 * @param left the first day without a seat; empty for a seat that is kept
 * @param weight its weight, where seats differ
 * @param where the file and line that says so
 */
public record Member(
        String code,
        String name,
        List<String> also,
        Optional<LocalDate> joined,
        Optional<LocalDate> left,
        Optional<BigDecimal> weight,
        Origin where) {

    /** True where the body's own dates seat it on that day. */
    public boolean seatedOn(LocalDate day) {
        return joined.map(first -> !day.isBefore(first)).orElse(true)
                && left.map(gone -> day.isBefore(gone)).orElse(true);
    }
}

package org.tacet.model;

import java.util.List;
import java.util.Optional;

/** A matter on which the articles disagree, with the claims on each side. */
public record Dispute(String id, String about, List<Reading> sides, Claim.Matter matter, Optional<String> note) {

    /** What one side says, and the claims that say it. */
    public record Reading(String reading, List<String> claims) {}
}

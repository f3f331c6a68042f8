package org.tacet.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Claim.Matter;
import org.tacet.model.Claim.Settles;
import org.tacet.model.Dispute;
import org.tacet.model.Words;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;

/** Reads {@code disputes.yaml}: where the articles disagree, and what could settle it. */
final class DisputeReader {

    private static final List<String> SETTLES =
            List.of("stance", "standing", "seats", "procedure", "tally", "nothing", "candidate");

    private final Names members;
    private final Map<String, Item> cited = new HashMap<>();

    DisputeReader(Names members) {
        this.members = members;
    }

    List<Dispute> read(Item file) {
        Map<String, Item> fields = file.fields(List.of("disputes"));
        return file.need(fields, "disputes").map(i -> i.items("a list of disputes")).orElse(List.of()).stream()
                .map(this::dispute)
                .toList();
    }

    private Dispute dispute(Item item) {
        Map<String, Item> fields = item.fields(List.of("id", "about", "sides", "settled-by", "note"));
        String id = item.need(fields, "id").flatMap(i -> i.text("a name")).orElse("");
        List<Dispute.Reading> sides =
                item.need(fields, "sides").map(i -> i.items("a list of sides")).orElse(List.of()).stream()
                        .map(this::side)
                        .toList();
        return new Dispute(
                id,
                item.need(fields, "about").flatMap(i -> i.text("a text")).orElse(""),
                sides,
                item.need(fields, "settled-by").map(i -> matter(id, i)).orElse(nothing(id)),
                Optional.ofNullable(fields.get("note")).flatMap(i -> i.text("a text")));
    }

    private Dispute.Reading side(Item item) {
        Map<String, Item> fields = item.fields(List.of("reading", "claims"));
        return new Dispute.Reading(
                item.need(fields, "reading").flatMap(i -> i.text("a text")).orElse(""),
                item.need(fields, "claims").map(i -> i.items("a list of claims")).orElse(List.of()).stream()
                        .flatMap(i -> cited(i).stream())
                        .toList());
    }

    private Optional<String> cited(Item item) {
        Optional<String> claim = item.text("a claim such as 000:19a");
        claim.ifPresent(id -> cited.put(id, item));
        return claim;
    }

    /** Reports claims that a side cites and no article has. */
    void cited(Collection<String> claims) {
        cited.forEach((id, item) -> {
            if (!claims.contains(id)) {
                item.unknown("claim", id, claims);
            }
        });
    }

    private Matter matter(String id, Item item) {
        Map<String, Item> fields = item.fields(SETTLES);
        String candidate = Optional.ofNullable(fields.get("candidate"))
                .flatMap(i -> i.text("a name"))
                .orElse("");
        for (Settles settles : Settles.values()) {
            Item of = fields.get(Words.of(settles));
            if (of != null) {
                Optional<String> name = settles == Settles.STANCE ? members.find(of) : of.text("a name");
                return new Matter(id, settles, name.orElse(""), candidate);
            }
        }
        item.fault("found nothing that settles it, expected one of " + String.join(", ", SETTLES));
        return nothing(id);
    }

    private static Matter nothing(String id) {
        return new Matter(id, Settles.NOTHING, "", "");
    }
}

package org.tacet.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Veto;
import org.tacet.model.Reading;
import org.tacet.model.Share;
import org.tacet.yaml.Item;

/** The procedures that have a name, and the form in which a file writes one of its own. */
public final class Procedures {

    /** What decides where no file names a procedure. */
    static final String USUAL = "silence";

    private static final Map<String, Procedure> NAMED = new LinkedHashMap<>();

    static {
        named("unanimity", Reading.UNANIMITY, Share.seats(0));
        named("consensus", Reading.CONSENSUS, Share.seats(0));
        named("silence", Reading.SILENCE, Share.seats(0));
        named("two-thirds", Reading.MAJORITY, new Share(2, 3, false));
        named("simple-majority", Reading.MAJORITY, new Share(1, 2, true));
    }

    private Procedures() {}

    private static void named(String name, Reading reading, Share share) {
        NAMED.put(name, new Procedure(name, reading, share, ""));
    }

    /** The names of all procedures that have one. */
    public static List<String> names() {
        return List.copyOf(NAMED.keySet());
    }

    /** The procedure of that name, which must be one of {@link #names}. */
    public static Procedure named(String name, String where) {
        Procedure procedure = NAMED.get(name);
        return new Procedure(name, procedure.reading(), procedure.share(), where);
    }

    /** The facts of a procedure: its test, and a veto for each member that has one. */
    static List<Record> read(Item item, Roster roster) {
        if (item.isText()) {
            String name = item.text("a procedure").orElse("");
            if (!NAMED.containsKey(name)) {
                item.unknown("procedure", name, NAMED.keySet());
                return List.of(named(USUAL, ""));
            }
            return List.of(named(name, item.where()));
        }
        Map<String, Item> fields = item.fields(List.of("majority", "veto"));
        if (!fields.containsKey("majority") && item.isMap()) {
            item.fault("found no majority:, expected a number of seats or a fraction such as 2/3");
        }
        Optional<Share> share = Optional.ofNullable(fields.get("majority")).flatMap(Procedures::share);
        List<String> holders = new ArrayList<>();
        Optional.ofNullable(fields.get("veto"))
                .map(i -> i.items("a list of members"))
                .orElse(List.of())
                .forEach(i -> roster.meant(i).ifPresent(meant -> holders.addAll(meant.members())));
        String name = "majority of " + share.map(Share::toString).orElse("?")
                + (holders.isEmpty() ? "" : " with a veto for " + String.join(", ", holders));
        List<Record> facts = new ArrayList<>();
        facts.add(new Procedure(name, Reading.MAJORITY, share.orElse(Share.seats(1)), item.where()));
        holders.stream().distinct().sorted().forEach(holder -> facts.add(new Veto(holder, item.where())));
        return facts;
    }

    private static Optional<Share> share(Item item) {
        return item.text("a number of seats or a fraction").flatMap(text -> {
            Optional<Share> share = Share.parse(text);
            if (share.isEmpty()) {
                item.fault("found " + text + ", expected a number of seats, or a fraction such as 2/3");
            }
            return share;
        });
    }
}

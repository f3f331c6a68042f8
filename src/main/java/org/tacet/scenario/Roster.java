package org.tacet.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tacet.model.Body;
import org.tacet.model.Directness;
import org.tacet.model.Given.Accession;
import org.tacet.model.Given.Departure;
import org.tacet.model.Member;
import org.tacet.model.NameOrder;
import org.tacet.model.Origin;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;
import org.tacet.yaml.Nearest;

/** Who is who: the body's members, the scenario's groups of them, and who is seated when. */
final class Roster {

    /** The members that a key means, and how directly. */
    record Meant(Directness reach, List<String> members) {}

    static final String EVERYONE = "everyone";

    private final Body body;
    private final Names names;
    private final Map<String, List<String>> groups = new TreeMap<>();
    private final Names groupNames = new Names("group");
    private final Map<String, List<Record>> seats = new HashMap<>();
    private final Set<String> comers = new HashSet<>();
    private final Map<String, Integer> movers = new HashMap<>();
    private final Set<Record> events = new HashSet<>();

    Roster(Body body, Names names) {
        this.body = body;
        this.names = names;
        for (Member member : body.members()) {
            List<Record> dates = new ArrayList<>();
            dates.add(new Accession(
                    member.name(),
                    member.joined().map(d -> d.atTime(LocalTime.MIN)).orElse(LocalDateTime.MIN),
                    member.where()));
            member.left()
                    .ifPresent(
                            day -> dates.add(new Departure(member.name(), day.atTime(LocalTime.MIN), member.where())));
            seats.put(member.name(), dates);
        }
    }

    Body body() {
        return body;
    }

    Names names() {
        return names;
    }

    /** The members of each group, by the group's name. */
    Map<String, List<String>> groups() {
        return Map.copyOf(groups);
    }

    /** Reads groups; a later layer's group replaces an earlier one of the same name. */
    void groups(List<Layer> layers) {
        for (Layer layer : layers) {
            for (Item.Entry entry : layer.field("groups")
                    .map(i -> i.entries("groups of members"))
                    .orElse(List.of())) {
                String name = entry.key().text("a name").orElse("");
                if (names.find(name).isPresent() || everyone(name)) {
                    entry.key().fault("found the group " + name + ", expected a name that no member has");
                    continue;
                }
                List<String> members = new ArrayList<>();
                for (Item item : entry.value().items("a list of members")) {
                    meant(item).ifPresent(meant -> members.addAll(meant.members()));
                }
                groupNames.add(name, name);
                groups.put(
                        groupNames.find(name).orElse(name),
                        members.stream().distinct().sorted(NameOrder.BY_NAME).toList());
            }
        }
    }

    /** The members that an item means: one by name, a group's, or everyone; reported where it means none. */
    Optional<Meant> meant(Item item) {
        return item.text("a member").flatMap(text -> meant(item, text));
    }

    /** What an item means that may list several apart by commas, as an option does; a name may hold commas too. */
    List<Meant> several(Item item) {
        return item.text("a member").stream()
                .flatMap(text -> parts(item, text).stream())
                .flatMap(part -> meant(item, part).stream())
                .toList();
    }

    /** True of the word for all members. */
    static boolean everyone(String text) {
        return Nearest.fold(text).equals(EVERYONE);
    }

    private List<String> parts(Item item, String text) {
        boolean one = !item.file().startsWith("--")
                || names.find(text).isPresent()
                || groupNames.find(text).isPresent();
        return one ? List.of(text) : OptionWords.split(text, ',');
    }

    private Optional<Meant> meant(Item item, String text) {
        if (everyone(text)) {
            return Optional.of(new Meant(
                    Directness.EVERYONE,
                    body.members().stream().map(Member::name).toList()));
        }
        Optional<String> member = names.find(text);
        if (member.isPresent()) {
            return Optional.of(new Meant(Directness.NAME, List.of(member.get())));
        }
        Optional<String> group = groupNames.find(text);
        if (group.isPresent()) {
            return Optional.of(new Meant(Directness.GROUP, groups.get(group.get())));
        }
        names.report(item, text);
        return Optional.empty();
    }

    /**
     * A seat taken by an event; where it is a member's first change of seat, the body's own date does not count.
     *
     * @return false where the event's layer could know that the member has a seat already
     */
    boolean joins(String member, LocalDateTime at, Origin where, int rank) {
        int before = movers.merge(member, rank, Math::max);
        List<Record> dates = seats.get(member);
        boolean first = dates.stream().noneMatch(this::byEvent);
        if (first) {
            dates.clear();
            comers.add(member);
        } else if (seated(member, at)) {
            return rank < before;
        }
        add(member, new Accession(member, at, where));
        return true;
    }

    /**
     * A seat given up by an event.
     *
     * @return false where the event's layer could know that there is none to give up
     */
    boolean leaves(String member, LocalDateTime at, Origin where, int rank) {
        int before = movers.merge(member, rank, Math::max);
        if (!seated(member, at)) {
            return rank < before;
        }
        add(member, new Departure(member, at, where));
        return true;
    }

    /** A seat that was left to chance and is not taken: the body's own date does not count either. */
    void staysAway(String member) {
        if (seats.get(member).stream().noneMatch(this::byEvent)) {
            seats.get(member).clear();
        }
    }

    private void add(String member, Record seating) {
        seats.get(member).add(seating);
        events.add(seating);
    }

    /** True of a seat that an event gives or takes, and not the body's own dates. */
    boolean byEvent(Record seating) {
        return events.contains(seating);
    }

    /** True where a member has no seat, and a layer of this rank could know it. */
    boolean stranger(String member, LocalDateTime at, int rank) {
        return !seated(member, at) && rank >= movers.getOrDefault(member, 0);
    }

    boolean seated(String member, LocalDateTime at) {
        LocalDateTime joined = last(seats.get(member), Accession.class, at);
        LocalDateTime left = last(seats.get(member), Departure.class, at);
        return joined != null && (left == null || joined.isAfter(left));
    }

    /** True where a member is seated at some moment up to the given one. */
    boolean everSeated(String member, LocalDateTime from, LocalDateTime until) {
        return seated(member, from)
                || seats.get(member).stream()
                        .anyMatch(d -> d instanceof Accession a && !a.at().isBefore(from) && !a.at().isAfter(until));
    }

    /** True of a member whose seat a scenario gives it, so that what is said of everyone does not speak of it. */
    boolean comes(String member) {
        return comers.contains(member);
    }

    /** All accessions and departures, in order of time and name. */
    List<Record> seatings() {
        return seats.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Roster::at).thenComparing(Roster::member, NameOrder.BY_NAME))
                .toList();
    }

    static LocalDateTime at(Record seating) {
        return seating instanceof Accession a ? a.at() : ((Departure) seating).at();
    }

    static String member(Record seating) {
        return seating instanceof Accession a ? a.member() : ((Departure) seating).member();
    }

    private static LocalDateTime last(List<Record> dates, Class<?> type, LocalDateTime until) {
        return dates.stream()
                .filter(type::isInstance)
                .map(Roster::at)
                .filter(at -> !at.isAfter(until))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}

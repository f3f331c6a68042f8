package org.tacet.scenario;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacet.model.Body;
import org.tacet.model.Member;
import org.tacet.model.NameOrder;
import org.tacet.model.Origin;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;
import org.tacet.yaml.Nearest;
import org.tacet.yaml.YamlFile;

/** Reads a body: a shipped one by name, a file by path, or one written in the scenario. */
final class BodyReader {

    private static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    /** So many bits of a sum are exact wherever it is worked out. */
    private static final int EXACT_BITS = 53;

    private final Shipped shelf;
    private final Faults faults;

    BodyReader(Shipped shelf, Faults faults) {
        this.shelf = shelf;
        this.faults = faults;
    }

    /** A body, and the names by which its members are known. */
    record Known(Body body, Names names) {}

    Optional<Known> read(Item item, Path folder) {
        if (!item.isText()) {
            return Optional.of(body(item, item.where()));
        }
        return item.text("a body").flatMap(name -> {
            Optional<Path> path = path(name, folder);
            if (path.isEmpty()) {
                item.unknown("body", name, shelf.bodies());
                return Optional.empty();
            }
            try {
                String shown = Files.isRegularFile(folder.resolve(name))
                        ? shelf.shown(folder.resolve(name).toString())
                        : "seeds/bodies/" + name + ".yaml";
                return Optional.of(body(YamlFile.read(shown, Chain.bytes(path.get(), shown), faults), item.where()));
            } catch (Chain.UnreadableFile e) {
                item.fault("found " + name + ", which cannot be read, expected a readable file");
                return Optional.empty();
            }
        });
    }

    /** The body that decides where no file names one. */
    Known usual() {
        Path path = shelf.body("nato").orElseThrow();
        return body(YamlFile.read("seeds/bodies/nato.yaml", Chain.bytes(path, path.toString()), faults), Origin.NOBODY);
    }

    /** Finds the faults of a body file. */
    void check(String file) {
        body(YamlFile.read(file, Chain.bytes(Path.of(file), file), faults), Origin.NOBODY);
    }

    private Optional<Path> path(String name, Path folder) {
        try {
            Path path = folder.resolve(name);
            return Files.isRegularFile(path) ? Optional.of(path) : shelf.body(name.toLowerCase(java.util.Locale.ROOT));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Known body(Item item, Origin where) {
        Map<String, Item> fields = item.fields(List.of("body", "zone", "members"));
        String name = Optional.ofNullable(fields.get("body"))
                .flatMap(i -> i.text("a name"))
                .orElse("the body");
        ZoneId zone = Optional.ofNullable(fields.get("zone"))
                .flatMap(BodyReader::zone)
                .orElse(ZONE);
        Names names = new Names("member of " + name);
        List<Member> members = new ArrayList<>();
        Optional<Item> list = item.need(fields, "members");
        for (Item one : list.map(i -> i.items("a list of members")).orElse(List.of())) {
            member(one, names).ifPresent(members::add);
        }
        if (list.isPresent() && members.isEmpty()) {
            list.get().fault("found no member, expected at least one");
        }
        BigDecimal units =
                members.stream().flatMap(member -> member.weight().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (units.unscaledValue().bitLength() > EXACT_BITS) {
            list.orElseThrow()
                    .fault("found weights that come to " + units.toPlainString()
                            + ", too many digits to be added up exactly, expected 15 digits in all at most");
        }
        members.sort(Comparator.comparing(Member::name, NameOrder.BY_NAME));
        return new Known(new Body(name, zone, List.copyOf(members), where), names);
    }

    private static Optional<Member> member(Item item, Names names) {
        if (item.isText()) {
            return item.text("a member")
                    .map(name -> named(
                            item,
                            new Member(
                                    name,
                                    name,
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    item.where()),
                            names));
        }
        Map<String, Item> fields = item.fields(List.of("code", "name", "also", "joined", "left", "weight"));
        Optional<String> code = Optional.ofNullable(fields.get("code")).flatMap(i -> i.text("a code"));
        Optional<String> name = Optional.ofNullable(fields.get("name"))
                .flatMap(i -> i.text("a name"))
                .or(() -> code);
        if (name.isEmpty()) {
            item.fault("found a member with neither code: nor name:, expected both");
            return Optional.empty();
        }
        List<String> also =
                Optional.ofNullable(fields.get("also"))
                        .map(i -> i.items("a list of other names"))
                        .orElse(List.of())
                        .stream()
                        .flatMap(i -> i.text("a name").stream())
                        .toList();
        Member member = new Member(
                code.orElse(name.get()),
                name.get(),
                also,
                date(fields, "joined"),
                date(fields, "left"),
                Optional.ofNullable(fields.get("weight")).flatMap(Item::weight),
                item.where());
        if (member.joined().isPresent()
                && member.left().isPresent()
                && !member.joined().get().isBefore(member.left().get())) {
            fields.get("left").fault("found a member that leaves before it has joined, expected a later day");
        }
        return Optional.of(named(item, member, names));
    }

    private static Member named(Item item, Member member, Names names) {
        if (names.find(member.name()).isPresent()) {
            item.fault("found " + member.name() + ", which is another member's name too, expected a name of its own");
        }
        List<String> all = new ArrayList<>(member.also());
        all.add(member.code());
        all.add(0, member.name());
        for (String alias : all) {
            if (!names.add(alias, member.name())) {
                item.fault("found " + alias + ", which is another member's name too, expected a name of its own");
            }
        }
        return member;
    }

    private static Optional<LocalDate> date(Map<String, Item> fields, String key) {
        return Optional.ofNullable(fields.get(key)).flatMap(Item::day);
    }

    private static Optional<ZoneId> zone(Item item) {
        return item.text("a time zone such as Europe/Brussels").flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                item.fault("found " + text + ", expected a time zone such as Europe/Brussels"
                        + Nearest.hint(text, ZoneId.getAvailableZoneIds()));
                return Optional.empty();
            }
        });
    }
}

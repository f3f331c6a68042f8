package org.tacet.oracle;

import static org.tacet.oracle.OracleFile.end;
import static org.tacet.oracle.OracleFile.fold;
import static org.tacet.oracle.OracleFile.list;
import static org.tacet.oracle.OracleFile.map;
import static org.tacet.oracle.OracleFile.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the layers come to: settings, who stands for what, what is said of whom, what is waited for, what happens. */
final class OracleScenario {

    /** A position; {@code direct} is 3 by name, 2 by a group, 1 by everyone. */
    record Said(String member, String candidate, String position, int rank, int direct) {}

    record Condition(String member, String candidate, Object until, String then, int rank, int direct) {}

    record Event(LocalDateTime at, int rank, Map<String, Object> fields) {}

    record Claim(
            LocalDate on,
            String member,
            String candidate,
            String value,
            boolean preferred,
            boolean own,
            boolean anonymous) {}

    final OracleFile file;
    final LocalDateTime end;
    final String asked;
    final Object procedure;
    final String office;
    final Map<String, String> standings = new TreeMap<>();
    final Map<String, Integer> declaredIn = new HashMap<>();
    final Map<String, String> offices = new HashMap<>();
    final TreeSet<String> candidates = new TreeSet<>();
    final Map<String, String> whenAsked = new HashMap<>();
    final Map<List<String>, Said> opening = new HashMap<>();
    final Map<String, Condition> conditions = new TreeMap<>();
    final List<Event> events = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final boolean noStanding;

    OracleScenario(OracleFile file, Optional<String> otherProcedure) {
        this.file = file;
        this.procedure = otherProcedure
                .<Object>map(one -> one)
                .orElse(Optional.ofNullable(file.last("procedure")).orElse("silence"));
        this.office = (String) Optional.ofNullable(file.last("office")).orElse("");
        claims();
        candidates();
        events();
        this.end = Optional.ofNullable((String) file.last("as-of"))
                .map(OracleFile::end)
                .orElseGet(this::lastDay);
        this.noStanding = candidates.isEmpty();
        this.asked = asked();
        candidates.add(asked);
        said();
    }

    private void claims() {
        String folder = (String) file.last("evidence");
        if (folder == null) {
            return;
        }
        List<Object> prefer = list(map(file.last("sources")).get("prefer"));
        try (Stream<Path> files = Files.list(file.home.resolve("seeds").resolve(folder))) {
            for (Path one : files.filter(path -> !path.endsWith("disputes.yaml"))
                    .sorted()
                    .toList()) {
                Map<String, Object> article = OracleFile.read(one);
                for (Object each : list(article.get("claims"))) {
                    Map<String, Object> claim = map(each);
                    boolean stance = "stance".equals(claim.get("kind"));
                    if (stance || "candidacy".equals(claim.get("kind"))) {
                        claims.add(new Claim(
                                LocalDate.parse((String) article.get("published")),
                                stance ? file.names.get(fold((String) claim.get("member"))) : "",
                                (String) claim.get("candidate"),
                                (String) claim.get(stance ? "position" : "standing"),
                                prefer.contains(article.get("article")),
                                "true".equals(claim.get("own")),
                                "anonymous".equals(claim.get("status"))));
                        if (!stance) {
                            candidates.add((String) claim.get("candidate"));
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void candidates() {
        for (int rank = 1; rank <= file.layers.size(); rank++) {
            int layer = rank;
            map(file.layers.get(rank - 1).get("candidates")).forEach((name, value) -> {
                Map<String, Object> fields = value instanceof String word ? Map.of("standing", word) : map(value);
                candidates.add(name);
                standings.put(name, (String) fields.get("standing"));
                declaredIn.put(name, layer);
                if ("proposal".equals(fields.get("kind"))) {
                    offices.putIfAbsent(name, "");
                }
                if (fields.containsKey("office")) {
                    offices.put(name, (String) fields.get("office"));
                }
            });
            list(file.layers.get(rank - 1).get("events"))
                    .forEach(event -> Optional.ofNullable((String) map(event).get("enters"))
                            .ifPresent(candidates::add));
        }
    }

    /** The office somebody stands for; none of a proposal that names none. */
    Optional<String> office(String candidate) {
        String own = offices.get(candidate);
        return own == null
                ? Optional.of("the office of " + office)
                : own.isEmpty() ? Optional.empty() : Optional.of("the office of " + own);
    }

    /** A candidate, by its name or a part of it. */
    String candidate(String word) {
        return candidates.stream()
                .filter(name -> fold(name).equals(fold(word)))
                .findFirst()
                .orElseGet(() -> candidates.stream()
                        .filter(name -> (" " + fold(name) + " ").contains(" " + fold(word) + " "))
                        .findFirst()
                        .orElse(word));
    }

    private void events() {
        for (int rank = 1; rank <= file.layers.size(); rank++) {
            Map<String, Object> layer = file.layers.get(rank - 1);
            for (Object one : list(layer.get("drop"))) {
                Map<String, Object> wanted = map(one);
                events.removeIf(event -> wanted.entrySet().stream().allMatch(key -> same(event, key)));
            }
            for (Object one : list(layer.get("events"))) {
                events.add(new Event(start((String) map(one).get("on")), rank, map(one)));
            }
        }
        events.sort(Comparator.comparing(Event::at));
    }

    private static boolean same(Event event, Map.Entry<String, Object> wanted) {
        if (!wanted.getKey().equals("on")) {
            return wanted.getValue().equals(event.fields().get(wanted.getKey()));
        }
        String on = (String) wanted.getValue();
        return on.contains("T")
                ? event.at().equals(start(on))
                : event.at().toLocalDate().equals(LocalDate.parse(on));
    }

    private LocalDateTime lastDay() {
        List<LocalDateTime> days = new ArrayList<>();
        for (Event event : events) {
            days.add(event.at());
            Optional.ofNullable((String) event.fields().get("until"))
                    .filter(until -> !until.equals("decided"))
                    .ifPresent(until -> days.add(end(until)));
        }
        if (days.isEmpty()) {
            claims.forEach(claim -> days.add(claim.on().atStartOfDay()));
        }
        if (days.isEmpty()) {
            file.members.values().forEach(member -> Stream.of(member.joined(), member.left())
                    .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                    .forEach(day -> days.add(day.atStartOfDay())));
        }
        return days.stream()
                .max(Comparator.naturalOrder())
                .map(day -> day.toLocalDate().atTime(LocalTime.MAX))
                .orElse(LocalDateTime.MAX);
    }

    private String asked() {
        String word = (String) file.last("candidate");
        if (word != null) {
            return candidate(word);
        }
        Map<String, String> known = new TreeMap<>();
        candidates.forEach(name -> reported(name, end).ifPresent(standing -> known.put(name, standing)));
        known.putAll(standings);
        for (Event event : events) {
            if (!event.at().isAfter(end)) {
                Optional.ofNullable((String) event.fields().get("enters"))
                        .ifPresent(who -> known.put(candidate(who), "official"));
                Optional.ofNullable((String) event.fields().get("withdraws"))
                        .ifPresent(who -> known.put(candidate(who), "withdrawn"));
            }
        }
        return known.entrySet().stream()
                .filter(one -> one.getValue().equals("official"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void said() {
        String bare = asked;
        String earlier = "";
        for (int rank = 1; rank <= file.layers.size(); rank++) {
            Map<String, Object> layer = file.layers.get(rank - 1);
            earlier = layer.containsKey("candidate") ? candidate((String) layer.get("candidate")) : earlier;
            bare = earlier.isEmpty() ? asked : earlier;
            for (Said one : said(map(layer.get("stances")), rank, bare)) {
                opening.merge(List.of(one.member(), one.candidate()), one, OracleScenario::stronger);
            }
            int layerRank = rank;
            String whom = bare;
            map(layer.get("conditions")).forEach((word, value) -> {
                for (String member : file.meant(word)) {
                    Condition one = new Condition(
                            member,
                            whom,
                            map(value).get("until"),
                            (String) map(value).get("then"),
                            layerRank,
                            file.directness(word));
                    conditions.merge(
                            member,
                            one,
                            (a, b) -> a.rank() != b.rank()
                                    ? (a.rank() > b.rank() ? a : b)
                                    : a.direct() >= b.direct() ? a : b);
                }
            });
            map(map(layer.get("assume")).get("when-asked")).forEach((from, to) -> whenAsked.put(from, (String) to));
        }
    }

    static Said stronger(Said one, Said other) {
        if (one.rank() != other.rank()) {
            return one.rank() > other.rank() ? one : other;
        }
        return one.direct() >= other.direct() ? one : other;
    }

    /** Whom a bare position in a layer speaks of. */
    String bare(int rank) {
        String found = "";
        for (Map<String, Object> layer : file.layers.subList(0, rank)) {
            found = layer.containsKey("candidate") ? candidate((String) layer.get("candidate")) : found;
        }
        return found.isEmpty() ? asked : found;
    }

    List<Said> said(Map<String, Object> stances, int rank, String bare) {
        List<Said> said = new ArrayList<>();
        stances.forEach((word, value) -> {
            Map<String, Object> each = value instanceof String position ? Map.of(bare, position) : map(value);
            for (String member : file.meant(word)) {
                each.forEach((whom, position) ->
                        said.add(new Said(member, candidate(whom), (String) position, rank, file.directness(word))));
            }
        });
        return said;
    }

    /** The standing that the articles out by a moment tell. */
    Optional<String> reported(String candidate, LocalDateTime now) {
        return governing("", candidate, now, List.of("official", "interested", "mentioned", "ruled-out", "withdrawn"));
    }

    /** The position that the articles out by a moment tell. */
    Optional<String> reported(String member, String candidate, LocalDateTime now) {
        return governing(
                member,
                candidate,
                now,
                List.of("endorses", "supports", "acquiesces", "undeclared", "reserved", "seeks-assurances", "objects"));
    }

    /** Preferred, then its own word, then one that tells something, then later, then not anonymous, then more cautious. */
    private Optional<String> governing(String member, String candidate, LocalDateTime now, List<String> cautious) {
        return claims.stream()
                .filter(claim -> claim.member().equals(member)
                        && claim.candidate().equals(candidate)
                        && !claim.on().atStartOfDay().isAfter(now))
                .max(Comparator.comparing(Claim::preferred)
                        .thenComparing(Claim::own)
                        .thenComparing(claim -> !claim.value().equals("undeclared"))
                        .thenComparing(Claim::on)
                        .thenComparing(claim -> !claim.anonymous())
                        .thenComparing(claim -> cautious.indexOf(claim.value())))
                .map(Claim::value);
    }
}

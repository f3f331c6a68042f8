package org.tacet.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Scenario files that nobody thought of: a few members, layers, candidates, stances, conditions, events. */
final class RandomFile {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final List<String> POSITIONS =
            List.of("endorses", "supports", "acquiesces", "undeclared", "reserved", "seeks-assurances", "objects");
    private static final List<String> PERSONS = List.of("Ada Orr", "Ben Orr", "Cyd Poe");

    private final Dice dice;
    private final boolean history;
    private final List<String> members = new ArrayList<>();
    private final List<String> candidates = new ArrayList<>();
    private final List<String> entrants = new ArrayList<>();
    private final List<String> late = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final Map<String, String> puts = new TreeMap<>();
    private final int days;
    private boolean weights;
    private boolean leaves;
    private String procedure = "";

    private RandomFile(long seed, boolean history) {
        this.dice = new Dice(seed * 2 + (history ? 1 : 0));
        this.history = history;
        this.days = history ? 30 : 1;
    }

    /** Writes a scenario in which nothing happens but that the question is put at the end. */
    static Path still(Path home, long seed) {
        return new RandomFile(seed, false).write(home, "still-" + seed);
    }

    /** Writes a scenario in which much happens. */
    static Path history(Path home, long seed) {
        return new RandomFile(seed, true).write(home, "history-" + seed);
    }

    private Path write(Path home, String name) {
        try {
            Path folder = Files.createDirectories(home.resolve("scenarios"));
            int layers = dice.chance(0.4) ? 2 : 1;
            body();
            boolean evidence = dice.chance(0.4);
            StringBuilder first = new StringBuilder("title: " + name + "\n");
            first.append(bodyText());
            if (evidence) {
                evidence(Files.createDirectories(home.resolve("seeds").resolve(name)));
                first.append("evidence: ").append(name).append('\n');
            }
            first.append(settings()).append(layer(1));
            if (layers == 1) {
                return Files.writeString(folder.resolve(name + ".yaml"), first.append(closing()));
            }
            Files.writeString(folder.resolve(name + "-base.yaml"), first);
            StringBuilder second = new StringBuilder("title: " + name + "\nextends: " + name + "-base.yaml\n");
            if (!puts.isEmpty() && dice.chance(0.3)) {
                String at = puts.keySet().iterator().next();
                String dropped = dice.chance(0.5) ? at : at.substring(0, 10); // a day means all of it
                second.append("drop: [ { on: ").append(dropped).append(" } ]\n");
            }
            second.append(layer(2)).append(closing());
            return Files.writeString(folder.resolve(name + ".yaml"), second);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void body() {
        int size = dice.between(3, 6);
        for (int i = 0; i < size; i++) {
            members.add("M" + (char) ('A' + i));
        }
        weights = dice.chance(0.4);
        int persons = dice.between(1, 3);
        candidates.addAll(PERSONS.subList(0, persons));
        if (dice.chance(0.4)) {
            candidates.add("the plan");
        }
    }

    private String bodyText() {
        StringBuilder text = new StringBuilder("body:\n  body: Council\n  zone: UTC\n  members:\n");
        for (String member : members) {
            boolean moves =
                    history && late.size() + 3 < members.size() && !member.equals(members.get(0)) && dice.chance(0.15);
            text.append("    - { name: ").append(member);
            if (moves && dice.chance(0.5)) {
                text.append(", joined: ").append(day(dice.between(3, days)));
                late.add(member);
            } else if (moves) {
                text.append(", left: ").append(day(dice.between(20, days)));
                late.add(member);
                leaves = true;
            }
            text.append(weights ? ", weight: " + dice.between(1, 40) + (dice.chance(0.3) ? ".5" : "") : "");
            text.append(" }\n");
        }
        return text.toString();
    }

    private void evidence(Path folder) throws IOException {
        StringBuilder article =
                new StringBuilder("article: \"7\"\npublished: " + day(0) + "\ndating: d\norigin: O\nclaims:\n");
        int claims = dice.between(1, 6);
        for (int i = 0; i < claims; i++) {
            String position = dice.pick(POSITIONS);
            article.append("  - { line: ")
                    .append(i + 1)
                    .append(", subject: s, says: It is said., kind: stance, by: n, status: ")
                    .append(dice.pick(List.of("asserted", "anonymous", "reported")))
                    .append(dice.chance(0.2) ? ", own: true" : "")
                    .append(", member: ")
                    .append(dice.pick(members))
                    .append(", candidate: ")
                    .append(PERSONS.get(0))
                    .append(", position: ")
                    .append(position)
                    .append(" }\n");
        }
        if (dice.chance(0.5)) {
            article.append(
                            "  - { line: 9, subject: s, says: It is said., kind: candidacy, by: n, status: asserted, candidate: ")
                    .append(PERSONS.get(0))
                    .append(", standing: ")
                    .append(dice.pick(List.of("official", "interested")))
                    .append(" }\n");
        }
        Files.writeString(folder.resolve("7.yaml"), article);
    }

    private String settings() {
        StringBuilder text = new StringBuilder("candidate: " + candidates.get(0) + "\n");
        text.append(dice.chance(0.5) ? "office: Chair\n" : "");
        procedure = procedure();
        text.append("procedure: ").append(procedure).append('\n');
        text.append("candidates:\n");
        for (String candidate : candidates) {
            boolean plan = candidate.startsWith("the");
            boolean enters = history && !candidate.equals(candidates.get(0)) && dice.chance(0.3);
            if (enters) {
                entrants.add(candidate);
            }
            String standing = enters
                    ? "interested"
                    : dice.chance(0.85)
                            ? "official"
                            : dice.pick(
                                    candidate.equals(candidates.get(0))
                                            ? List.of("interested")
                                            : List.of("interested", "withdrawn"));
            if (standing.equals("withdrawn")) {
                gone.add(candidate);
            }
            text.append("  ").append(candidate).append(": { standing: ").append(standing);
            text.append(plan ? ", kind: proposal" : "");
            text.append(dice.chance(0.25) ? ", office: Treasurer" : "").append(" }\n");
        }
        if (dice.chance(0.4)) {
            text.append("groups: { Pair: [")
                    .append(members.get(0))
                    .append(", ")
                    .append(members.get(1))
                    .append("] }\n");
        }
        if (dice.chance(0.6)) {
            text.append("assume: { when-asked: { reserved: ").append(dice.pick(List.of("objects", "acquiesces")));
            text.append(dice.chance(0.5) ? ", undeclared: acquiesces" : "").append(", seeks-assurances: objects } }\n");
        }
        if (history && dice.chance(0.25)) {
            text.append("term: { incumbent: Old, ends: ")
                    .append(day(dice.between(10, days)))
                    .append(" }\n");
            text.append("fallback: ")
                    .append(dice.pick(List.of("extension", "vacancy")))
                    .append('\n');
        }
        return text.toString();
    }

    private String procedure() {
        String veto = dice.chance(0.3) ? ", veto: [" + members.get(0) + "]" : "";
        return switch (dice.between(0, weights ? 10 : 9)) {
            case 0, 1 -> "silence";
            case 2 -> "unanimity";
            case 3, 4 -> "consensus";
            case 5 -> "no-objection";
            case 6 -> dice.pick(List.of("two-thirds", "simple-majority"));
            case 7 -> "{ majority: " + dice.between(1, 3) + veto + " }";
            case 8 -> "{ majority: " + dice.pick(List.of("1/2", "2/3", "more than 1/2", "75%")) + veto + " }";
            case 9 -> "{ majority: " + dice.pick(List.of("2/3", "more than 1/2")) + ", of: voting" + veto + " }";
            default ->
                "{ majority: 55%, weight: " + dice.pick(List.of("65%", "more than 1/2", "20"))
                        + (dice.chance(0.6) ? ", blocking: " + dice.between(1, 3) : "") + veto + " }";
        };
    }

    private String layer(int rank) {
        StringBuilder text = new StringBuilder();
        List<String> said = new ArrayList<>();
        if (dice.chance(rank == 1 ? 0.6 : 0.2)) {
            said.add("  everyone: " + positions());
        }
        for (String member : dice.some(members, 0.4)) {
            said.add("  " + member + ": " + positions());
        }
        if (!said.isEmpty()) {
            text.append("stances:\n").append(String.join("\n", said)).append('\n');
        }
        List<String> waits = new ArrayList<>();
        for (String member : dice.some(members, history ? 0.3 : 0)) {
            waits.add("  " + member + ": { until: " + await(member, true) + ", then: " + dice.pick(POSITIONS) + " }");
        }
        if (!waits.isEmpty()) {
            text.append("conditions:\n").append(String.join("\n", waits)).append('\n');
        }
        if (history) {
            events(text);
        }
        return text.toString();
    }

    private String positions() {
        if (dice.chance(0.5)) {
            return dice.pick(POSITIONS);
        }
        List<String> each = new ArrayList<>();
        for (String candidate : dice.some(candidates, 0.7)) {
            each.add(candidate + ": " + dice.pick(POSITIONS));
        }
        return each.isEmpty() ? dice.pick(POSITIONS) : "{ " + String.join(", ", each) + " }";
    }

    private String await(String member, boolean parts) {
        List<String> others =
                members.stream().filter(one -> !one.equals(member)).toList();
        return switch (dice.between(0, parts ? 7 : 5)) {
            case 0 -> "assured";
            case 1 -> "alone";
            case 2 -> "{ follows: " + dice.pick(others) + " }";
            case 3 -> "{ supporters: " + dice.between(1, members.size()) + " }";
            case 4 -> "{ on: " + day(dice.between(1, days)) + " }";
            case 5 -> "{ withdraws: " + dice.pick(candidates) + " }";
            case 6 -> "{ all: [" + await(member, false) + ", " + await(member, false) + "] }";
            default -> "{ any: [" + await(member, false) + ", " + await(member, false) + "] }";
        };
    }

    private void events(StringBuilder text) {
        List<String> events = new ArrayList<>();
        List<Integer> free = new ArrayList<>();
        for (int day = 2; day < days; day++) {
            free.add(day);
        }
        List<Integer> on = new ArrayList<>(dice.shuffled(free).subList(0, dice.between(2, 7)));
        on.sort(null);
        for (int day : on) {
            events.add(event(day));
        }
        if (leaves) { // a stance or a condition of whoever left before the history opens is a fault
            events.add("on: " + day(1) + ", note: They meet");
        }
        text.append("events:\n");
        dice.shuffled(events)
                .forEach(event -> text.append("  - { ").append(event).append(" }\n"));
    }

    private String event(int day) {
        String at = dice.chance(0.2) ? day(day) + "T" + (10 + dice.between(0, 9)) + ":00" : day(day);
        List<String> here =
                candidates.stream().filter(one -> !gone.contains(one)).toList();
        if (here.isEmpty()) {
            return "on: " + at + ", note: They meet";
        }
        String candidate = dice.pick(here);
        List<String> sitting =
                members.stream().filter(one -> !late.contains(one)).toList();
        switch (dice.between(0, 9)) {
            case 0:
                if (gone.contains(candidates.get(0))) {
                    return "on: " + at + ", note: They meet";
                }
                return "on: " + at + ", assures: " + dice.pick(sitting);
            case 1:
                if (!entrants.isEmpty()) {
                    return "on: " + at + ", enters: " + entrants.remove(0);
                }
                return "on: " + at + ", note: They meet";
            case 2:
                if (here.size() > 1 && dice.chance(0.5)) {
                    gone.add(candidate);
                    return "on: " + at + ", withdraws: " + candidate;
                }
                return stances(at, sitting, here);
            case 3, 4, 5, 6:
                return puts(at, day, here);
            default:
                return stances(at, sitting, here);
        }
    }

    private String stances(String at, List<String> sitting, List<String> here) {
        List<String> said = new ArrayList<>();
        for (String member :
                sitting.isEmpty() ? members : dice.shuffled(sitting).subList(0, 1)) {
            said.add(member + ": { " + dice.pick(here) + ": " + dice.pick(POSITIONS) + " }");
        }
        return "on: " + at + ", stances: { " + String.join(", ", said) + " }";
    }

    private String puts(String at, int day, List<String> here) {
        puts.put(at, "");
        String whom =
                here.size() > 1 && dice.chance(0.3) ? "[" + here.get(0) + ", " + here.get(1) + "]" : dice.pick(here);
        StringBuilder event = new StringBuilder("on: " + at + ", puts: " + whom);
        String under = dice.chance(0.25) ? procedure() : "";
        event.append(under.isEmpty() ? "" : ", under: " + under);
        boolean silent = (under.isEmpty() ? procedure : under).equals("silence");
        if (dice.chance(0.5)) {
            event.append(", until: ")
                    .append(
                            !silent && dice.chance(0.3)
                                    ? "decided"
                                    : day(Math.min(days + 3, day + dice.between(1, 9))));
        }
        event.append(dice.chance(0.15) ? ", without: [" + dice.pick(members) + "]" : "");
        event.append(dice.chance(0.15) ? ", despite: [" + dice.pick(members) + "]" : "");
        return event.toString();
    }

    private String closing() {
        return "as-of: " + day(days) + "\n";
    }

    private static String day(int day) {
        return START.plusDays(day).toString();
    }
}

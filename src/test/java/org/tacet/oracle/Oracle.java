package org.tacet.oracle;

import static org.tacet.oracle.OracleFile.end;
import static org.tacet.oracle.OracleFile.list;
import static org.tacet.oracle.OracleFile.map;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tacet.oracle.OracleProcedure.Act;
import org.tacet.oracle.OracleProcedure.Result;
import org.tacet.oracle.OracleScenario.Condition;
import org.tacet.oracle.OracleScenario.Event;
import org.tacet.oracle.OracleScenario.Said;

/** A second opinion in plain Java: reads a scenario's files itself and plays what they say, moment by moment. */
final class Oracle {

    record Stance(String position, int direct) {}

    /** How a candidate stands; {@code outlook} is the answer if the question were put now. */
    record Answer(
            String outlook,
            Set<String> holdouts,
            Set<String> missing,
            Set<String> assents,
            Set<String> silent,
            boolean put) {}

    record State(String outcome, String appointee, int seats, Map<String, Answer> candidates) {}

    private static final class Question {
        LocalDateTime put;
        LocalDateTime due;
        OracleProcedure procedure;
        Set<String> without = Set.of();
        Set<String> despite = Set.of();
        final Set<String> breaches = new TreeSet<>();
        final Set<String> tiedWith = new TreeSet<>();
        boolean over;
    }

    final TreeMap<LocalDateTime, State> states = new TreeMap<>();
    final Map<String, Answer> decided = new HashMap<>();
    final OracleScenario scenario;
    private final OracleProcedure usual;
    private final Map<List<String>, Said> declared = new HashMap<>();
    private final Map<String, Condition> waiting = new TreeMap<>();
    private final Map<String, String> standings;
    private final Map<String, Question> questions = new TreeMap<>();
    private final Set<String> appointed = new TreeSet<>();
    private final Set<List<String>> assured = new HashSet<>();
    private boolean extended;
    private LocalDateTime now = LocalDateTime.MIN;

    /** Seats that change before it are no part of the history: it opens with them taken. */
    private LocalDateTime opening = LocalDateTime.MAX;

    Oracle(Path home, Path file, Optional<String> procedure) {
        scenario = new OracleScenario(new OracleFile(home, file), procedure);
        usual = new OracleProcedure(scenario, scenario.procedure);
        standings = new TreeMap<>(scenario.standings);
        declared.putAll(scenario.opening);
        scenario.conditions.forEach((member, condition) -> {
            Said said = scenario.opening.get(List.of(member, condition.candidate()));
            if (said == null || said.rank() <= condition.rank()) {
                waiting.put(member, condition);
            }
        });
        moments().forEach(this::pass);
    }

    private TreeSet<LocalDateTime> moments() {
        TreeSet<LocalDateTime> moments = new TreeSet<>();
        scenario.events.forEach(event -> {
            moments.add(event.at());
            Optional.ofNullable((String) event.fields().get("until"))
                    .filter(until -> !until.equals("decided"))
                    .ifPresent(until -> moments.add(end(until)));
        });
        scenario.claims.forEach(claim -> moments.add(claim.on().atStartOfDay()));
        scenario.conditions.values().forEach(condition -> days(condition.until(), moments));
        Optional.ofNullable(scenario.file.last("term"))
                .ifPresent(term -> moments.add(end((String) map(term).get("ends"))));
        moments.add(scenario.end);
        opening = moments.first();
        scenario.file.members.values().forEach(member -> {
            if (member.joined().isAfter(opening.toLocalDate())) {
                moments.add(member.joined().atStartOfDay());
            }
            if (!member.left().equals(LocalDate.MAX) && member.left().isAfter(opening.toLocalDate())) {
                moments.add(member.left().atStartOfDay());
            }
        });
        moments.add(LocalDateTime.MIN);
        return new TreeSet<>(moments.headSet(scenario.end, true));
    }

    private static void days(Object until, Set<LocalDateTime> moments) {
        if (!(until instanceof String)) {
            map(until).forEach((key, value) -> {
                if (key.equals("on")) {
                    moments.add(OracleFile.start((String) value));
                } else if (key.equals("all") || key.equals("any")) {
                    list(value).forEach(part -> days(part, moments));
                }
            });
        }
    }

    private void pass(LocalDateTime at) {
        now = at;
        List<Event> here =
                scenario.events.stream().filter(event -> event.at().equals(at)).toList();
        Map<List<String>, Said> said = new HashMap<>();
        for (Event event : here) {
            happen(event, here);
            for (Said one :
                    scenario.said(map(event.fields().get("stances")), event.rank(), scenario.bare(event.rank()))) {
                Said first = scenario.opening.get(List.of(one.member(), one.candidate()));
                if (seated(one.member()) && (first == null || first.rank() <= one.rank())) {
                    said.merge(List.of(one.member(), one.candidate()), one, OracleScenario::stronger);
                }
            }
        }
        declared.putAll(said);
        settle();
        if (at.equals(scenario.end) && !questions.containsKey(scenario.asked)) {
            questions.put(scenario.asked, question(at, at, usual));
        }
        questions.forEach((candidate, question) -> {
            if (running(candidate) && stands(candidate)) { // nobody has a stance on who does not stand
                acts(candidate).forEach((member, act) -> {
                    if (act.does().equals("objects") && !question.despite.contains(member)) {
                        question.breaches.add(member);
                    }
                });
            }
        });
        decide();
        settle();
        states.put(at, state());
    }

    private void happen(Event event, List<Event> here) {
        Map<String, Object> fields = event.fields();
        standing(event, here, "enters", "withdraws", "official");
        standing(event, here, "withdraws", "enters", "withdrawn");
        Optional.ofNullable(fields.get("assures")).ifPresent(assures -> {
            Map<String, Object> each = assures instanceof String to ? Map.of("to", to) : map(assures);
            String by = each.containsKey("by") ? scenario.candidate((String) each.get("by")) : scenario.asked;
            String concerned = scenario.candidates.contains(by) ? by : scenario.asked;
            scenario.file.meant((String) each.get("to")).stream()
                    .filter(this::seated)
                    .forEach(to -> assured.add(List.of(to, concerned)));
        });
        extended |= fields.containsKey("extends");
        for (Object whom : list(fields.get("puts"))) {
            String until = (String) fields.get("until");
            Question question = question(
                    now,
                    until == null ? now : until.equals("decided") ? LocalDateTime.MAX : end(until),
                    fields.containsKey("under") ? new OracleProcedure(scenario, fields.get("under")) : usual);
            question.without = members(fields.get("without"));
            question.despite = members(fields.get("despite"));
            questions.put(scenario.candidate((String) whom), question);
        }
    }

    private void standing(Event event, List<Event> here, String key, String opposite, String standing) {
        Optional.ofNullable((String) event.fields().get(key))
                .map(scenario::candidate)
                .ifPresent(name -> {
                    boolean behind = here.stream()
                            .anyMatch(other -> other.rank() > event.rank()
                                    && name.equals(scenario.candidate(
                                            (String) other.fields().getOrDefault(opposite, ""))));
                    if (!behind && scenario.declaredIn.getOrDefault(name, 0) <= event.rank()) {
                        standings.put(name, standing);
                    }
                });
    }

    private Set<String> members(Object words) {
        Set<String> members = new TreeSet<>();
        list(words).forEach(word -> members.addAll(scenario.file.meant((String) word)));
        return members;
    }

    private static Question question(LocalDateTime put, LocalDateTime due, OracleProcedure procedure) {
        Question question = new Question();
        question.put = put;
        question.due = due;
        question.procedure = procedure;
        return question;
    }

    private void settle() {
        while (true) {
            List<Condition> met = waiting.values().stream()
                    .filter(condition -> met(condition, condition.until()))
                    .toList();
            if (met.isEmpty()) {
                return;
            }
            for (Condition one : met) {
                waiting.remove(one.member());
                declared.put(
                        List.of(one.member(), one.candidate()),
                        new Said(one.member(), one.candidate(), one.then(), one.rank(), one.direct()));
            }
        }
    }

    private boolean met(Condition condition, Object until) {
        String candidate = condition.candidate();
        if ("assured".equals(until)) {
            return assured.contains(List.of(condition.member(), candidate));
        }
        if ("alone".equals(until)) {
            return official(candidate) && result(candidate).holdouts().stream().allMatch(condition.member()::equals);
        }
        Map.Entry<String, Object> only = map(until).entrySet().iterator().next();
        return switch (only.getKey()) {
            case "on" -> !now.isBefore(OracleFile.start((String) only.getValue()));
            case "withdraws" ->
                "withdrawn"
                        .equals(standing(scenario.candidate((String) only.getValue()))
                                .orElse(""));
            case "follows" -> {
                String whom = scenario.file.meant((String) only.getValue()).get(0);
                yield seated(whom)
                        && stands(candidate)
                        && backs(stance(whom, candidate).position());
            }
            case "supporters" ->
                stands(candidate)
                        && scenario.file.members.keySet().stream()
                                        .filter(this::seated)
                                        .filter(member ->
                                                backs(stance(member, candidate).position()))
                                        .count()
                                >= Integer.parseInt((String) only.getValue());
            case "all" -> list(only.getValue()).stream().allMatch(part -> met(condition, part));
            default -> list(only.getValue()).stream().anyMatch(part -> met(condition, part));
        };
    }

    /** Members have stances on official candidates and on the one asked about alone. */
    private boolean stands(String candidate) {
        return official(candidate) || candidate.equals(scenario.asked);
    }

    boolean seated(String member) {
        OracleFile.Member of = scenario.file.members.get(member);
        LocalDateTime at = now.isBefore(opening) ? opening : now;
        boolean sits = !of.joined().isAfter(at.toLocalDate()) && of.left().isAfter(at.toLocalDate());
        boolean first = true;
        for (Event event : scenario.events) {
            boolean joins = members(event.fields().get("joins")).contains(member);
            boolean leaves = members(event.fields().get("leaves")).contains(member);
            if (joins && first) {
                sits = false;
            }
            first &= !joins && !leaves;
            if (!event.at().isAfter(at)) {
                sits = joins || sits && !leaves;
            }
        }
        return sits;
    }

    private Optional<String> standing(String candidate) {
        if (standings.containsKey(candidate)) {
            return Optional.of(standings.get(candidate));
        }
        return scenario.reported(candidate, now)
                .or(() -> scenario.noStanding ? Optional.of("official") : Optional.empty());
    }

    private boolean official(String candidate) {
        return standing(candidate).filter("official"::equals).isPresent();
    }

    Stance stance(String member, String candidate) {
        Said said = declared.get(List.of(member, candidate));
        if (said != null) {
            return new Stance(said.position(), said.direct());
        }
        return scenario.reported(member, candidate, now)
                .map(position -> new Stance(position, 3))
                .orElse(new Stance("undeclared", 0));
    }

    private static boolean backs(String position) {
        return position.equals("endorses") || position.equals("supports");
    }

    private TreeMap<String, Act> acts(String candidate) {
        TreeMap<String, Act> acts = new TreeMap<>();
        Question question = questions.get(candidate);
        for (String member : scenario.file.members.keySet()) {
            if (seated(member) && (question == null || !question.without.contains(member))) {
                Stance stance = stance(member, candidate);
                String position = scenario.whenAsked.getOrDefault(stance.position(), stance.position());
                boolean objects = position.equals("objects") || withholds(member, candidate, stance);
                acts.put(member, new Act(objects ? "objects" : backs(position) ? "assents" : "silent", position));
            }
        }
        return acts;
    }

    private boolean withholds(String member, String candidate, Stance here) {
        return scenario.candidates.stream()
                .filter(rival -> rivals(candidate, rival) && official(rival) && !appointed.contains(rival))
                .map(rival -> stance(member, rival))
                .anyMatch(there -> backs(there.position()) && there.direct() > here.direct());
    }

    private boolean rivals(String one, String other) {
        return !one.equals(other)
                && scenario.office(one).isPresent()
                && scenario.office(one).equals(scenario.office(other));
    }

    private boolean filled(String candidate) {
        return appointed.stream().anyMatch(one -> rivals(candidate, one));
    }

    private boolean onTable(String candidate) {
        return questions.containsKey(candidate) && !questions.get(candidate).over;
    }

    private boolean running(String candidate) {
        return onTable(candidate)
                && procedure(candidate).word.equals("silence")
                && questions.get(candidate).due.isAfter(now);
    }

    private OracleProcedure procedure(String candidate) {
        return questions.containsKey(candidate) ? questions.get(candidate).procedure : usual;
    }

    private Result result(String candidate) {
        Question question = questions.get(candidate);
        Set<String> breaches = new TreeSet<>();
        if (onTable(candidate)) {
            question.breaches.stream().filter(this::seated).forEach(breaches::add);
        }
        return procedure(candidate).of(acts(candidate), question == null ? Set.of() : question.despite, breaches);
    }

    private boolean acceptable(String candidate) {
        return official(candidate)
                && !filled(candidate)
                && !appointed.contains(candidate)
                && result(candidate).met()
                && !running(candidate);
    }

    private void decide() {
        List<String> ripe = questions.keySet().stream()
                .filter(one -> onTable(one) && acceptable(one))
                .toList();
        List<String> carried = new ArrayList<>();
        for (String one : ripe) {
            List<String> tied =
                    ripe.stream().filter(other -> rivals(one, other)).toList();
            if (tied.isEmpty()) {
                carried.add(one);
            } else if (!questions.get(one).due.isAfter(now)) {
                questions.get(one).tiedWith.addAll(tied);
            }
        }
        carried.forEach(one -> decided.put(one, answer(one)));
        appointed.addAll(carried);
        questions.forEach((candidate, question) -> {
            question.over |= carried.contains(candidate) || !question.due.isAfter(now);
        });
    }

    private Answer answer(String candidate) {
        Result result = result(candidate);
        TreeMap<String, Act> acts = acts(candidate);
        Set<String> assents = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        acts.forEach((member, act) -> {
            if (act.does().equals("assents")) {
                assents.add(member);
            } else if (act.does().equals("silent")) {
                silent.add(member);
            }
        });
        return new Answer(
                outlook(candidate, result),
                result.holdouts(),
                result.missing(),
                assents,
                silent,
                questions.containsKey(candidate));
    }

    private String outlook(String candidate, Result result) {
        if (appointed.contains(candidate)) {
            return "appointed";
        }
        if (filled(candidate) || !official(candidate)) {
            return "not-standing";
        }
        if (!result.holdouts().isEmpty()) {
            return "blocked";
        }
        if (!result.met() || running(candidate) || mustChoose(candidate)) {
            return "open";
        }
        return "appointed";
    }

    private boolean mustChoose(String candidate) {
        if (!questions.containsKey(candidate)) {
            return false;
        }
        boolean before = questions.get(candidate).tiedWith.stream()
                .anyMatch(rival -> rivals(candidate, rival) && official(rival));
        boolean here = onTable(candidate)
                && questions.keySet().stream()
                        .anyMatch(rival -> rivals(candidate, rival) && onTable(rival) && acceptable(rival));
        return before || here;
    }

    private State state() {
        Map<String, Answer> answers = new TreeMap<>();
        scenario.candidates.forEach(candidate -> answers.put(candidate, answer(candidate)));
        Optional<String> holder = appointed.stream()
                .filter(one -> one.equals(scenario.asked) || rivals(scenario.asked, one))
                .findFirst();
        String outcome = holder.isPresent()
                ? "appointed"
                : lapsed().orElse(answers.get(scenario.asked).outlook());
        int seats = (int)
                scenario.file.members.keySet().stream().filter(this::seated).count();
        return new State(outcome, holder.orElse("nobody"), seats, answers);
    }

    private Optional<String> lapsed() {
        if (!scenario.office(scenario.asked).equals(Optional.of("the office of " + scenario.office))) {
            return Optional.empty();
        }
        Map<String, Object> term = map(scenario.file.last("term"));
        if (extended) {
            return Optional.of("extended");
        }
        boolean ended = !term.isEmpty() && !now.isBefore(end((String) term.get("ends")));
        Object fallback = scenario.file.last("fallback");
        return ended && fallback != null
                ? Optional.of(fallback.equals("extension") ? "extended" : "vacant")
                : Optional.empty();
    }

    /** The answer as things stand at the end: what could be agreed is not while nobody has put it. */
    String outcome() {
        State last = states.lastEntry().getValue();
        return last.outcome().equals("appointed") && last.appointee().equals("nobody") ? "open" : last.outcome();
    }
}

package org.tacet.scenario;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.model.Days;
import org.tacet.model.Given.Excused;
import org.tacet.model.Given.Procedure;
import org.tacet.model.Given.Question;
import org.tacet.model.Given.Ruling;
import org.tacet.model.NameOrder;
import org.tacet.model.Reading;
import org.tacet.model.Words;
import org.tacet.yaml.Item;

/** Reads what events put to the body: on whom, until when, by which procedure, without whom, despite whom. */
final class QuestionReader {

    private static final String DECIDED = "decided";

    private final Roster roster;
    private final Candidates candidates;
    private final Procedures procedures;
    private final Procedure usual;
    private final String office;
    private final Map<String, List<Record>> under = new TreeMap<>();

    QuestionReader(Roster roster, Candidates candidates, Procedures procedures, Procedure usual, String office) {
        this.roster = roster;
        this.candidates = candidates;
        this.procedures = procedures;
        this.usual = usual;
        this.office = office;
    }

    /** What persons stand for, unless a file gives them an office of their own. */
    String office() {
        return office;
    }

    /** The facts of the procedures that questions name, besides the usual one. */
    List<Record> procedures() {
        return under.values().stream().flatMap(List::stream).toList();
    }

    /** The questions that an event puts; what it says of them is added to the words. */
    List<Record> read(Event event, List<String> says) {
        List<Record> facts = new ArrayList<>();
        List<Item> put = event.named("puts");
        if (put.isEmpty()) {
            List.of("until", "under", "without", "despite").forEach(key -> event.field(key)
                    .filter(item -> event.field("puts").isEmpty())
                    .ifPresent(item -> item.fault("found " + key + ": without puts:, expected both")));
            return facts;
        }
        Procedure procedure = event.field("under").map(this::named).orElse(usual);
        Optional<LocalDateTime> due = due(event, procedure);
        List<String> names = new ArrayList<>();
        for (Item item : put) {
            candidates
                    .names()
                    .find(item)
                    .filter(name -> !event.aside().contains(name))
                    .ifPresent(name -> due.ifPresent(until -> {
                        String by = procedure.usual() ? "" : procedure.name();
                        facts.add(new Question(name, event.at(), until, by, false, event.where()));
                        members(event, "without")
                                .forEach(m -> facts.add(new Excused(m, name, event.at(), event.where())));
                        members(event, "despite")
                                .forEach(m -> facts.add(new Ruling(
                                        m,
                                        name,
                                        event.at(),
                                        event.field("despite").orElseThrow().where())));
                        names.add(name);
                    }));
        }
        if (!names.isEmpty()) {
            says.add(said(event, names, procedure, due.orElseThrow()));
        }
        return facts;
    }

    private Procedure named(Item item) {
        List<Record> facts = procedures.read(item, false);
        Procedure procedure = (Procedure) facts.get(0);
        if (procedure.name().equals(usual.name())) {
            return usual;
        }
        under.put(procedure.name(), facts);
        return procedure;
    }

    private Optional<LocalDateTime> due(Event event, Procedure procedure) {
        Optional<Item> until = event.field("until");
        if (until.isEmpty()) {
            return Optional.of(event.at());
        }
        Item item = until.get();
        if (item.isText() && item.text("a moment").filter(DECIDED::equals).isPresent()) {
            if (procedure.reading() == Reading.SILENCE) {
                item.fault("found until: decided under silence, expected a moment at which the silence ends");
            }
            return Optional.of(LocalDateTime.MAX);
        }
        Optional<LocalDateTime> due = item.moment(LocalTime.MAX).map(written -> written.plusDays(event.moved()));
        if (due.filter(at -> at.isBefore(event.at())).isPresent()) {
            item.fault("found a silence that ends before it begins on " + event.label() + ", expected a later moment");
            return Optional.empty();
        }
        return due;
    }

    private List<String> members(Event event, String key) {
        return event.field(key).map(item -> item.items("a list of members")).orElse(List.of()).stream()
                .flatMap(item -> roster.meant(item).stream())
                .flatMap(meant -> meant.members().stream())
                .distinct()
                .sorted(NameOrder.BY_NAME)
                .toList();
    }

    private String said(Event event, List<String> names, Procedure procedure, LocalDateTime due) {
        StringBuilder said = new StringBuilder(names.size() == 1 ? "the question on " : "the questions on ")
                .append(Words.list(names))
                .append(names.size() == 1 ? " is put" : " are put");
        event.field("under")
                .ifPresent(item -> said.append(", to be decided by ").append(procedure.name()));
        event.field("until").ifPresent(item -> {
            if (due.equals(LocalDateTime.MAX)) {
                said.append(", until it is decided");
            } else {
                said.append(procedure.reading() == Reading.SILENCE ? ", with silence until " : ", to be decided by ")
                        .append(Days.day(due.toLocalDate()))
                        .append(item.timed() ? ", " + Days.time(due) : "");
            }
        });
        List<String> without = members(event, "without");
        List<String> despite = members(event, "despite");
        said.append(without.isEmpty() ? "" : ", without " + Words.list(without));
        said.append(despite.isEmpty() ? "" : ", and the chair rules over the objection of " + Words.list(despite));
        return said.toString();
    }
}

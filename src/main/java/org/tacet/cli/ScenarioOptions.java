package org.tacet.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tacet.Simulator;
import org.tacet.model.Fault;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.World;
import org.tacet.scenario.OptionText;
import org.tacet.scenario.Procedures;
import org.tacet.scenario.Scenario;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.worlds.Limit;
import org.tacet.yaml.Names;
import org.tacet.yaml.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command that reads a scenario understands. */
final class ScenarioOptions {

    private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,4})([sm])");

    private static final String EVERYONE = "everyone";

    private static final Pattern CHANGE = Pattern.compile("[^,=]+(,[^,=]+)*=[^=]+");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--set",
            paramLabel = "MEMBER=POSITION",
            description = {
                "A change over the scenario, such as \"Turkey=supports\" or \"Turkey,Hungary=acquiesces\"; repeatable."
            })
    private List<String> sets = new ArrayList<>();

    @Option(
            names = "--prefer",
            paramLabel = "ARTICLE",
            description = "Where articles disagree, prefer this one, such as 004; repeatable.")
    private List<String> prefer = new ArrayList<>();

    @Option(
            names = "--procedure",
            paramLabel = "NAME",
            completionCandidates = ProcedureNames.class,
            description = "Decide by another procedure: ${COMPLETION-CANDIDATES}.")
    private String procedure;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Answer for another day, such as 2024-03-08.")
    private LocalDate asOf;

    @Option(names = "--rules", paramLabel = "DIR", description = "Use the rule files of this folder.")
    private Path rules;

    /** The names that {@code --procedure} takes. */
    static final class ProcedureNames extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        ProcedureNames() {
            super(Procedures.names());
        }
    }

    Simulator simulator() {
        return tacet().simulator(Optional.ofNullable(rules));
    }

    /** A simulator for a result that is handed on: it does not tell where files are. */
    Simulator discreet() {
        return tacet().discreet(Optional.ofNullable(rules));
    }

    private Tacet tacet() {
        return (Tacet) spec.root().userObject();
    }

    Scenario read(Simulator simulator, String scenario) {
        return read(simulator, scenario, changes());
    }

    /** What the options change. */
    Changes changes() {
        if (procedure != null && !Procedures.names().contains(procedure)) {
            throw usage("found the procedure " + procedure + ", expected one of "
                    + String.join(", ", Procedures.names()) + Nearest.hint(procedure, Procedures.names()));
        }
        for (String set : sets) {
            if (!CHANGE.matcher(set).matches()) {
                throw usage("found --set " + set + ", expected MEMBER=POSITION, such as Turkey=supports");
            }
        }
        return new Changes(sets, prefer, Optional.ofNullable(procedure), Optional.ofNullable(asOf));
    }

    /** Reads a scenario that the options do not change. */
    Scenario asWritten(Simulator simulator, String scenario) {
        return read(simulator, scenario, Changes.NONE);
    }

    /** Reads a scenario with changes, and tells what looks like a mistake. */
    Scenario read(Simulator simulator, String scenario, Changes changes) {
        Scenario read = simulator.read(scenario, changes);
        for (Fault warning : read.world().setting().warnings()) {
            spec.commandLine().getErr().println("warning: " + warning);
        }
        return read;
    }

    /**
     * The outcome that a word means.
     *
     * @throws ParameterException where it means none
     */
    Outcome outcome(String word) {
        List<String> words = Arrays.stream(Outcome.values()).map(Outcome::word).toList();
        if (!words.contains(word)) {
            throw usage("found the outcome " + word + ", expected one of " + String.join(", ", words)
                    + Nearest.hint(word, words));
        }
        return Outcome.values()[words.indexOf(word)];
    }

    /**
     * The member that a name, a code or an alias means.
     *
     * @throws ParameterException where it means none
     */
    String member(World world, String name) {
        return names(world).find(name).orElseThrow(() -> unknown(world, name, List.of()));
    }

    /** The members that texts name, each one or several apart by commas. */
    List<String> named(World world, List<String> texts) {
        return texts.stream()
                .flatMap(text ->
                        names(world).find(text).isPresent() ? Stream.of(text) : OptionText.split(text, ',').stream())
                .map(name -> member(world, name))
                .toList();
    }

    /** True of a text that is the name of one member, commas and all. */
    boolean isName(Scenario scenario, String text) {
        return names(scenario.world()).find(text).isPresent();
    }

    /**
     * The members that a name means: a member's, a group's of the scenario, or {@code everyone} who has a seat.
     *
     * @throws ParameterException where it means none
     */
    public List<String> members(Scenario scenario, String name) {
        World world = scenario.world();
        Optional<String> member = names(world).find(name);
        if (member.isPresent()) {
            if (!world.seated().contains(member.get())) {
                throw usage("found " + member.get() + ", expected a member that has a seat by "
                        + world.setting().day().map(Object::toString).orElse("the end"));
            }
            return List.of(member.get());
        }
        if (Nearest.fold(name).equals(EVERYONE)) {
            return List.copyOf(world.seated());
        }
        return scenario.groups().entrySet().stream()
                .filter(group -> Nearest.fold(group.getKey()).equals(Nearest.fold(name)))
                .findFirst()
                .map(group -> group.getValue().stream()
                        .filter(world.seated()::contains)
                        .toList())
                .orElseThrow(() -> unknown(world, name, scenario.groups().keySet()));
    }

    private static Names names(World world) {
        Names names = new Names("member");
        for (Member member : world.body().members()) {
            names.add(member.name(), member.name());
            names.add(member.code(), member.name());
            member.also().forEach(also -> names.add(also, member.name()));
        }
        return names;
    }

    private ParameterException unknown(World world, String name, Collection<String> groups) {
        List<String> known = new ArrayList<>(
                world.body().members().stream().map(Member::name).toList());
        known.addAll(groups);
        return usage(
                "found the member " + name + ", expected one of " + world.body().name() + Nearest.hint(name, known));
    }

    /** How long a search may take. */
    Limit limit(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw usage("found --limit " + text + ", expected a time such as 30s or 5m");
        }
        long number = Long.parseLong(time.group(1));
        return Limit.of(time.group(2).equals("m") ? Duration.ofMinutes(number) : Duration.ofSeconds(number));
    }

    /** The start of a day, or a moment; empty where the option is not given. */
    Optional<LocalDateTime> moment(String option, String text) {
        try {
            return Optional.ofNullable(text)
                    .map(day -> day.contains("T")
                            ? LocalDateTime.parse(day)
                            : LocalDate.parse(day).atStartOfDay());
        } catch (DateTimeParseException e) {
            throw usage("found " + option + " " + text + ", expected a day such as 2024-02-22");
        }
    }

    public ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

package org.tacet.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.tacet.evidence.EvidenceReader;
import org.tacet.model.FaultyInput;
import org.tacet.model.WrongWord;
import org.tacet.yaml.Faults;
import org.tacet.yaml.Item;
import org.tacet.yaml.YamlFile;

/** Reads scenarios: from files, from the shelf, or from standard input. */
public final class Scenarios {

    private final Shipped shelf;
    private final InputStream input;
    private final Officials officials;
    private byte[] piped;

    /** Says which candidates are official, going by some facts of evidence and of scenarios. */
    @FunctionalInterface
    public interface Officials {
        Collection<String> of(Collection<Record> facts);
    }

    public Scenarios(Shipped shelf, InputStream input, Officials officials) {
        this.shelf = shelf;
        this.input = input;
        this.officials = officials;
    }

    /**
     * What options, or calls that stand for them, add to a scenario. Words that cannot be meant, whatever the scenario says,
     * are a {@link WrongWord}.
     *
     * @param sets changes such as {@code Turkey=supports}, each a last layer
     * @param prefer the articles to prefer, one last layer together
     * @param chances chances such as {@code Turkey=supports:0.6|objects:0.4}, each a last layer
     * @param drops events that are taken out, each a last layer
     * @param course what became of the events that are left to chance
     */
    public record Changes(
            List<String> sets,
            List<String> prefer,
            Optional<String> procedure,
            Optional<LocalDate> asOf,
            List<String> chances,
            List<String> drops,
            Chances.Course course) {

        public Changes {
            procedure.ifPresent(OptionWords::procedure);
            sets.forEach(set -> check("--set", set, "MEMBER=POSITION, such as Turkey=supports"));
            chances.forEach(one -> check("--chance", one, "MEMBER=CHANCES, such as Turkey=supports:0.6|objects:0.4"));
        }

        private static void check(String option, String text, String expected) {
            if (!OptionWords.assigns(text)) {
                throw new WrongWord(option, "found " + option + " " + text + ", expected " + expected);
            }
        }

        /** Changes that leave nothing more to chance. */
        public Changes(List<String> sets, List<String> prefer, Optional<String> procedure, Optional<LocalDate> asOf) {
            this(sets, prefer, procedure, asOf, List.of(), List.of(), Chances.Course.AS_WRITTEN);
        }

        /** A scenario as it is written. */
        public static final Changes NONE = new Changes(List.of(), List.of(), Optional.empty(), Optional.empty());

        /** The same changes without some events, such as {@code 2024-04-26} or {@code on: 2024-04-26, assures: Turkey}. */
        public Changes without(List<String> events) {
            return new Changes(sets, prefer, procedure, asOf, chances, List.copyOf(events), course);
        }

        /** The same with one more change such as {@code Turkey=supports}. */
        public Changes setting(String set) {
            return new Changes(more(sets, set), prefer, procedure, asOf, chances, drops, course);
        }

        /** The same without one more event. */
        public Changes without(String event) {
            return without(more(drops, event));
        }

        /** The same with one more chance such as {@code Turkey=supports:0.6|objects:0.4}. */
        public Changes chancing(String chance) {
            return with(more(chances, chance));
        }

        /** The same under a procedure that has a name. */
        public Changes under(String name) {
            return new Changes(sets, prefer, Optional.of(name), asOf, chances, drops, course);
        }

        /** The same for a day. */
        public Changes on(LocalDate day) {
            return new Changes(sets, prefer, procedure, Optional.of(day), chances, drops, course);
        }

        /** The same where some more articles are preferred. */
        public Changes preferring(List<String> articles) {
            List<String> all = Stream.concat(prefer.stream(), articles.stream()).toList();
            return new Changes(sets, all, procedure, asOf, chances, drops, course);
        }

        private static List<String> more(List<String> some, String one) {
            return Stream.concat(some.stream(), Stream.of(one)).toList();
        }

        /** The same changes with more chances. */
        public Changes with(List<String> more) {
            return new Changes(sets, prefer, procedure, asOf, List.copyOf(more), drops, course);
        }

        /** The same changes on a day, with another course of the events that are left to chance. */
        public Changes with(Optional<LocalDate> day, Chances.Course drawn) {
            return new Changes(sets, prefer, procedure, day, chances, drops, drawn);
        }

        /** How many layers they come to. */
        int layers() {
            return sets.size() + chances.size() + drops.size() + (prefer.isEmpty() ? 0 : 1);
        }
    }

    /**
     * Reads a scenario and all that it extends.
     *
     * @param scenario a path, a shipped scenario's name, or {@code -} for standard input
     * @throws FaultyInput with every fault that was found
     */
    public Scenario read(String scenario, Changes changes) {
        return read(scenario, changes, (layers, faults) -> new WorldReader(shelf, faults, layers, changes, officials)
                .read());
    }

    /**
     * The title of a scenario, empty where it has none. Nothing else of it is read, nor checked.
     *
     * @param scenario as in {@link #read}
     * @throws FaultyInput where it is no scenario file at all
     */
    public String title(String scenario) {
        return read(scenario, Changes.NONE, (layers, faults) -> new Settings(layers, Changes.NONE)
                .text("title")
                .orElse(""));
    }

    /** Files that are no scenarios, told by the keys that none of the others has. */
    public enum Other {
        BODY("members"),
        ARTICLE("article"),
        DISPUTES("disputes"),
        SCHEMA("$schema");

        private final String key;

        Other(String key) {
            this.key = key;
        }
    }

    /** What a file is that is no scenario; empty for a scenario, and for what cannot be read. */
    public Optional<Other> other(String file) {
        try {
            Item root = YamlFile.read(file, Chain.bytes(Path.of(file), file), new Faults());
            List<String> keys = root.isMap()
                    ? root.entries("keys").stream()
                            .flatMap(entry -> entry.key().text("a key").stream())
                            .toList()
                    : List.of();
            return Stream.of(Other.values())
                    .filter(other -> keys.contains(other.key) && !keys.contains("title"))
                    .findFirst()
                    .or(() -> Optional.of(Other.SCHEMA).filter(schema -> keys.contains(schema.key)));
        } catch (FaultyInput | Chain.UnreadableFile e) {
            return Optional.empty(); // whoever reads it as a scenario says what is wrong
        }
    }

    /**
     * Reads a file that is no scenario for what is wrong with it. Of claims the members are those of the body that decides
     * where no file names one; disputes are read with the articles beside them.
     *
     * @throws FaultyInput with every fault that was found
     */
    public void check(String file, Other other) {
        Faults faults = new Faults();
        BodyReader bodies = new BodyReader(shelf, faults);
        switch (other) {
            case BODY -> bodies.check(file);
            case ARTICLE ->
                new EvidenceReader(bodies.usual().names())
                        .read(List.of(YamlFile.read(file, Chain.bytes(Path.of(file), file), faults)), Optional.empty());
            case DISPUTES -> {
                Path folder = Path.of(file).toAbsolutePath().getParent();
                String shown = file.substring(
                        0,
                        file.length() - Path.of(file).getFileName().toString().length());
                new Archive(shelf, faults).read(folder, shown, bodies.usual().names());
            }
            case SCHEMA ->
                throw new FaultyInput(file, 1, 1, "found a JSON schema, expected a scenario, a body, claims or rules");
        }
        faults.check();
    }

    private <T> T read(String scenario, Changes changes, BiFunction<List<Layer>, Faults, T> reader) {
        Faults faults = new Faults();
        try {
            T read = reader.apply(new Chain(shelf, this::piped, faults).read(scenario, changes), faults);
            faults.check();
            return read;
        } catch (Chain.UnreadableFile e) {
            throw new FaultyInput(scenario, 1, 1, "found a file that cannot be read, expected a readable one");
        }
    }

    /** What is on standard input, which can be read only once. */
    private synchronized byte[] piped() {
        if (piped == null) {
            try {
                piped = input.readNBytes(YamlFile.LARGEST + 1);
            } catch (IOException e) {
                throw new FaultyInput(
                        "-", 1, 1, "found nothing that can be read, expected a scenario on standard input");
            }
        }
        return piped;
    }
}

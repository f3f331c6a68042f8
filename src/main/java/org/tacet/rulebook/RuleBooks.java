package org.tacet.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.tacet.model.FaultyInput;

/**
 * All rule books of this JVM, by the text of their rules: the same rules are made ready once, whoever asks for them and
 * however many threads do at the same time; books that nobody holds any more go where memory is short. The shipped rules
 * come compiled; any other are compiled in memory.
 */
public final class RuleBooks {

    private static final Map<List<String>, SoftReference<RuleBook>> BOOKS = new ConcurrentHashMap<>();

    private RuleBooks() {}

    /**
     * The rule book of the files of a folder.
     *
     * @param shown what the folder is called in all that is told of its files
     * @throws FaultyInput with the line of every fault in them
     */
    public static RuleBook in(Path folder, String shown) {
        if (!Files.isDirectory(folder)) {
            throw new FaultyInput(shown, 1, 1, "found no such folder, expected a folder of .drl files");
        }
        List<RuleText> texts = texts(folder, shown);
        if (texts.isEmpty()) {
            throw new FaultyInput(shown, 1, 1, "found no rule file, expected a folder of .drl files");
        }
        return of(texts);
    }

    /**
     * Compiles one rule file in place of that of its name in a folder, or beside the others, for what is wrong with it.
     *
     * @throws FaultyInput with the line of every fault
     */
    public static void check(Path folder, Path file) {
        List<RuleText> texts = new ArrayList<>(texts(folder, "rules"));
        texts.removeIf(text -> Path.of(text.file()).getFileName().equals(file.getFileName()));
        texts.add(text(file, file.toString()));
        RuleBook.compile(texts);
    }

    private static List<RuleText> texts(Path folder, String shown) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .map(file -> text(file, shown + "/" + file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleText text(Path file, String shown) {
        try {
            return new RuleText(shown, Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new FaultyInput(shown, 1, 1, "found a file that cannot be read, expected DRL");
        }
    }

    /**
     * The rule book of these files.
     *
     * @throws FaultyInput with the line of every fault in them
     */
    static RuleBook of(List<RuleText> files) {
        AtomicReference<RuleBook> found = new AtomicReference<>();
        BOOKS.compute(words(files), (same, kept) -> {
            Optional<RuleBook> made = Optional.ofNullable(kept).map(SoftReference::get);
            found.set(made.orElseGet(() -> make(List.copyOf(files))));
            return made.isPresent() ? kept : new SoftReference<>(found.get());
        });
        return found.get();
    }

    private static RuleBook make(List<RuleText> files) {
        return CompiledRules.of(files).map(base -> RuleBook.of(base, files)).orElseGet(() -> RuleBook.compile(files));
    }

    /** Plain texts, as the first hash of a record takes long at a start. */
    static List<String> words(List<RuleText> files) {
        List<String> words = new ArrayList<>();
        for (RuleText file : files) {
            words.add(file.file());
            words.add(file.text());
        }
        return words;
    }
}

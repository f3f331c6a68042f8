package org.tacet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.Simulator;
import org.tacet.rulebook.RuleBooks;
import org.tacet.scenario.Shipped;

/**
 * Makes the next start a quick one: keeps rules that had to be compiled, and makes the archive of classes. It takes
 * longer than an answer, so it is done in a process of its own after the answer, and whether it works shows nowhere but
 * in the time that the next start takes.
 */
final class Upkeep {

    private Upkeep() {}

    /** Does what is to be done; with an argument, for the rules of that folder. */
    public static void main(String[] args) throws IOException, InterruptedException {
        RuleBooks books = Checkout.books();
        new Simulator(Shipped.open(), Stream.of(args).findFirst().map(Path::of), InputStream.nullInputStream(), books)
                .book();
        books.keep();
        Optional<ClassArchive> archive = ClassArchive.wanting();
        if (archive.isPresent()) {
            archive.get().make();
        }
    }

    /** Starts a process that does it, if there is anything to do that can be done. */
    static void start(RuleBooks books, Optional<Path> rules) {
        boolean keep = books.wanting()
                && Checkout.cache(System.getenv()).filter(Upkeep::writable).isPresent();
        boolean archive = ClassArchive.wanting()
                .map(ClassArchive::folder)
                .filter(Upkeep::writable)
                .isPresent();
        if (keep || archive) {
            try {
                List<String> folder = rules.map(Path::toString).stream().toList();
                Checkout.program(List.of(), Upkeep.class.getName(), folder).start();
            } catch (IOException e) {
                return; // then the next start takes as long as this one
            }
        }
    }

    private static boolean writable(Path path) {
        Path there = path.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isWritable(there);
    }
}

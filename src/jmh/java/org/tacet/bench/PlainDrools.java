package org.tacet.bench;

import org.tacet.Simulator;
import org.tacet.rulebook.RuleBook;
import org.tacet.rulebook.RuleText;
import org.tacet.session.Session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The plain way: compile all rules as the engine does by default, run one scenario, print the outcome. */
public final class PlainDrools {

    private PlainDrools() {}

    public static void main(String[] args) throws IOException {
        List<RuleText> rules = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("tacet.home"), "rules"))) {
            for (Path file : files.sorted().toList()) {
                rules.add(new RuleText("rules/" + file.getFileName(), Files.readString(file)));
            }
        }
        RuleBook book = RuleBook.compile(rules);
        System.out.println(Session.play(
                        book, new Simulator().scenario("baseline").read().world())
                .outcome());
    }
}

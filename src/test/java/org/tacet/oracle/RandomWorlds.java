package org.tacet.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tacet.model.Course;
import org.tacet.model.Course.Happening;
import org.tacet.model.World;
import org.tacet.scenario.Scenarios;
import org.tacet.scenario.Scenarios.Changes;
import org.tacet.scenario.Shipped;

/** Worlds that nobody thought of, read from random files; the same seed gives the same world. */
public final class RandomWorlds {

    private static final Path HOME = home();

    private RandomWorlds() {}

    private static Path home() {
        try {
            Path home = Files.createTempDirectory("tacet-random");
            home.toFile().deleteOnExit();
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One in which nothing happens but that the question is put at the end. */
    public static World still(long seed) {
        return world(RandomFile.still(HOME, seed));
    }

    /** One in which much happens. */
    public static World history(long seed) {
        return world(RandomFile.history(HOME, seed));
    }

    private static World world(Path file) {
        return new Scenarios(Shipped.at(HOME), new java.io.ByteArrayInputStream(new byte[0]), facts -> List.of())
                .read(file.toString(), Changes.NONE)
                .world();
    }

    /** The same world with its facts in another order. */
    public static World shuffled(World world, Dice dice) {
        List<Happening> past = world.course().past().stream()
                .map(one -> new Happening(one.at(), one.label(), one.says(), dice.shuffled(one.facts())))
                .toList();
        return new World(
                world.setting(),
                dice.shuffled(world.opening()),
                new Course(past, world.course().later()));
    }

    /** The same world with other facts. */
    public static World with(World world, List<Record> opening, List<Happening> past) {
        return new World(
                world.setting(), opening, new Course(past, world.course().later()));
    }
}

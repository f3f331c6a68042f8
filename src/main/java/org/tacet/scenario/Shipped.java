package org.tacet.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.model.Visible;

/**
 * Where the shipped rules, scenarios and seeds are: a checkout's folders, so that an edited file counts at once, or
 * else the jar.
 */
public final class Shipped {

    /** The system property that names a checkout. */
    public static final String HOME = "tacet.home";

    private final Path root;
    private final boolean discreet;

    /** What a folder with rules, scenarios and seeds holds. */
    public static Shipped at(Path root) {
        return new Shipped(root);
    }

    private Shipped(Path root) {
        this(root, false);
    }

    private Shipped(Path root, boolean discreet) {
        this.root = root;
        this.discreet = discreet;
    }

    /** The same shelf for readers who are not to learn where files are: those that are not shipped go by name alone. */
    public Shipped discreet() {
        return new Shipped(root, true);
    }

    /** What a file is called in all that is told of it. */
    String shown(String path) {
        return Visible.of(discreet ? Path.of(path).getFileName().toString() : path);
    }

    /** The checkout that {@value #HOME} names, or the jar this class is in. */
    public static Shipped open() {
        String home = System.getProperty(HOME, "");
        if (!home.isEmpty() && Files.isDirectory(Path.of(home, "rules"))) {
            return new Shipped(Path.of(home));
        }
        return new Shipped(Packaged.ROOT);
    }

    /** What is packaged with this class, in a folder or in a jar; a jar is opened once, and stays open as long as the program. */
    private static final class Packaged {

        private static final Path ROOT = root();

        private static Path root() {
            try {
                Path code = Path.of(Shipped.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                return Files.isDirectory(code)
                        ? code.resolve("tacet")
                        : FileSystems.newFileSystem(code).getPath("tacet");
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The folders from which answers come, where they are folders on disk and not in the jar. */
    public List<Path> folders() {
        return root.getFileSystem() == FileSystems.getDefault()
                ? List.of(root.resolve("scenarios"), root.resolve("seeds"), rules())
                : List.of();
    }

    /** The folder of rule files. */
    public Path rules() {
        return root.resolve("rules");
    }

    /** The JSON Schema of scenario files. */
    public Path schema() {
        return root.resolve("scenarios").resolve("scenario.schema.json");
    }

    /** The names of all shipped scenarios, such as {@code histories/silence-2003}, in order. */
    public List<String> scenarios() {
        Path folder = root.resolve("scenarios");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Path> scenario(String name) {
        return file(root.resolve("scenarios"), name + ".yaml");
    }

    Optional<Path> body(String name) {
        return file(root.resolve("seeds").resolve("bodies"), name + ".yaml");
    }

    List<String> bodies() {
        return list(root.resolve("seeds").resolve("bodies"), Files::isRegularFile).stream()
                .map(file -> file.getFileName().toString().replace(".yaml", ""))
                .toList();
    }

    Optional<Path> evidence(String name) {
        return Optional.of(name).filter(evidence()::contains).map(root.resolve("seeds")::resolve);
    }

    List<String> evidence() {
        return list(root.resolve("seeds"), Files::isDirectory).stream()
                .map(folder -> folder.getFileName().toString().replace("/", ""))
                .filter(name -> !name.equals("bodies"))
                .toList();
    }

    /** The files of a folder that end in the given way, in order of name. */
    public static List<Path> files(Path folder, String ending) {
        return list(folder, file -> file.toString().endsWith(ending));
    }

    private static List<Path> list(Path folder, java.util.function.Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> file(Path folder, String name) {
        if (name.contains("..") || name.startsWith("/") || name.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }
}

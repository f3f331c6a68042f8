package org.tacet.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kie.api.KieBase;

/**
 * A folder in which compiled rules are kept from one run to the next, by the hash of their text and of all that
 * compiled them. What is kept is run as code: the folder and its files must be their owner's alone, or they are not
 * used. Whatever is wrong with the folder or a file in it, the rules are compiled again as if there were none.
 */
public final class ModelStore {

    /** How many models are kept; the shipped rules come to a dozen. */
    private static final int MOST = 64;

    /** Another one where the form of the files changes. */
    private static final String FORMAT = "1";

    private static final String ENDING = ".model";
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    private final Path folder;
    private final String build;

    /**
     * A store.
     *
     * @param folder where a folder of its own is made when something is first kept
     * @param build what tells this build of the program from others
     */
    public ModelStore(Path folder, String build) {
        this.folder = folder.resolve("rules");
        this.build = build;
    }

    /** The model of some rules, if it has been kept. */
    Optional<RuleModel> find(List<RuleText> rules) {
        String key = key(rules);
        Path file = folder.resolve(key + ENDING);
        try {
            return isPrivate(file) && isPrivate(folder)
                    ? ModelFile.read(key, Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Compiles those of the rules that have not been kept, and keeps them if the folder can be written. */
    public void keep(List<RuleText> files) {
        List<List<RuleText>> units = RuleUnits.of(files);
        if (!units.stream().allMatch(this::keepUnit) && units.size() > 1) {
            keepUnit(files);
        }
        discard();
    }

    /** False where the rules do not compile by themselves. */
    private boolean keepUnit(List<RuleText> rules) {
        if (find(rules).isPresent()) {
            touch(rules);
            return true;
        }
        if (RuleCompiler.memory(rules).hasErrors()) {
            return false;
        }
        Optional<RuleModel> model = RuleCompiler.classes(rules);
        model.ifPresent(made -> write(rules, made));
        return model.isPresent();
    }

    /** Writes a draft and moves it to its place, so that no other run ever sees half of it. */
    private void write(List<RuleText> rules, RuleModel model) {
        String key = key(rules);
        try {
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
            Path draft = Files.createTempFile(folder, key, ".part"); // its owner's alone
            try {
                Files.write(draft, ModelFile.write(key, model));
                Files.move(draft, folder.resolve(key + ENDING), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UnsupportedOperationException e) {
            return; // then they are compiled again the next time
        }
    }

    private void touch(List<RuleText> rules) {
        try {
            Files.setLastModifiedTime(folder.resolve(key(rules) + ENDING), FileTime.from(Instant.now()));
        } catch (IOException e) {
            return; // then it is discarded earlier
        }
    }

    /** Leaves the models that were last used, and no draft of a run that was killed. */
    private void discard() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> old = new ArrayList<>(files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(ModelStore::used).reversed())
                    .toList());
            old.subList(0, Math.min(MOST, old.size())).clear();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return; // another run's turn
        }
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static boolean isPrivate(Path path) throws IOException {
        PosixFileAttributes attributes = Files.readAttributes(path, PosixFileAttributes.class);
        return PRIVATE.containsAll(attributes.permissions())
                && attributes.owner().getName().equals(System.getProperty("user.name"));
    }

    private String key(List<RuleText> rules) {
        List<String> parts = new ArrayList<>(List.of(
                FORMAT,
                build,
                String.valueOf(KieBase.class.getPackage().getImplementationVersion()),
                System.getProperty("java.vm.name"),
                System.getProperty("java.vm.version")));
        rules.forEach(rule -> parts.add(rule.text()));
        return Digest.of(parts);
    }
}

package org.tacet.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * The archive of classes as the JVM has them in memory, from which a start takes a fraction of the time. It lies beside
 * the jar it is made of. It is made from a list of classes and not from a running program, as JVMs have been seen to
 * crash at that; whatever goes wrong goes wrong in a process of its own, and then there is none.
 *
 * @param file where the launcher looks for it
 */
record ClassArchive(Path file) {

    /** The system property by which the launcher tells where it looks for the archive. */
    static final String PROPERTY = "tacet.archive";

    /** Beside the archive: what it was made of and by. */
    private static final String OF = ".of";

    /** Beside the archive: how long it is, by which the launcher knows that it is whole. */
    private static final String SIZE = ".size";

    /** The archive that the launcher looks for, where it is not one of this jar and this JVM. */
    static Optional<ClassArchive> wanting() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .filter(file -> !file.isEmpty())
                .map(file -> new ClassArchive(Path.of(file)))
                .filter(archive -> !archive.whole() || !archive.read(OF).equals(identity()));
    }

    /** The folder that the archive is in. */
    Path folder() {
        return file.toAbsolutePath().getParent();
    }

    /** Makes the archive, unless another process is about to. */
    void make() throws IOException, InterruptedException {
        Files.createDirectories(folder());
        try (FileChannel channel =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null && wanting().isPresent()) {
                replace();
            }
        } catch (OverlappingFileLockException e) {
            return; // another thread is about to
        }
    }

    private void replace() throws IOException, InterruptedException {
        Path list = beside(".classes");
        Path draft = beside(".part");
        try {
            boolean made = run(List.of("-XX:DumpLoadedClassList=" + list), Training.class.getName())
                    && run(
                            List.of(
                                    "-Xshare:dump",
                                    "-XX:SharedClassListFile=" + list,
                                    "-XX:SharedArchiveFile=" + draft),
                            "")
                    && run(List.of("-XX:SharedArchiveFile=" + draft), Training.class.getName());
            Files.writeString(beside(SIZE), (made ? Files.size(draft) : 0) + "\n");
            if (made) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(file);
            }
            Files.writeString(beside(OF), identity()); // what fails is not tried again before something changes
        } finally {
            Files.deleteIfExists(list);
            Files.deleteIfExists(draft);
        }
    }

    private static boolean run(List<String> options, String main) throws IOException, InterruptedException {
        return Checkout.program(options, main, List.of()).start().waitFor() == 0;
    }

    /** JVMs crash over an archive that was cut short. */
    private boolean whole() {
        try {
            return read(SIZE).equals((Files.exists(file) ? Files.size(file) : 0) + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    private String read(String ending) {
        try {
            return Files.readString(beside(ending));
        } catch (IOException e) {
            return "";
        }
    }

    private static String identity() {
        return String.join(
                "\n", Checkout.build(), System.getProperty("java.vm.name"), System.getProperty("java.vm.version"), "");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}

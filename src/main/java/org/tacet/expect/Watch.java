package org.tacet.expect;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Folders that are watched, with all that is in them. */
public final class Watch implements AutoCloseable {

    /** An editor writes a file in several steps, which count as one change. */
    private static final long TOGETHER = 150; // milliseconds

    private final WatchService service;

    private Watch(WatchService service) {
        this.service = service;
    }

    /** Watches what is there of these files and folders; of a file, the folder that it is in. */
    public static Watch over(List<Path> paths) throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        for (Path path : paths) {
            Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            if (folder != null && Files.isDirectory(folder)) {
                try (Stream<Path> inside = Files.isDirectory(path) ? Files.walk(folder) : Stream.of(folder)) {
                    for (Path one : inside.filter(Files::isDirectory).toList()) {
                        one.register(
                                service,
                                StandardWatchEventKinds.ENTRY_CREATE,
                                StandardWatchEventKinds.ENTRY_MODIFY,
                                StandardWatchEventKinds.ENTRY_DELETE);
                    }
                }
            }
        }
        return new Watch(service);
    }

    /** Waits until something has changed; false where the wait was ended. */
    public boolean changed() {
        try {
            WatchKey key = service.take();
            while (key != null) {
                key.pollEvents();
                key.reset();
                key = service.poll(TOGETHER, TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (InterruptedException | ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

package io.jixiao.testkit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the embedded PostgreSQL's programs are unpacked: once for each user of a machine. The library that unpacks them
 * fails for ever on what an earlier process left that was killed amid unpacking; so that is deleted first.
 */
final class PostgresBinaries {
    /** The library writes this file into the directory of a version when all of it is there. */
    private static final String COMPLETE = ".exists";

    private final Path directory;

    PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    static PostgresBinaries ofThisUser() {
        String name = "jixiao-postgres-" + System.getProperty("user.name");
        return new PostgresBinaries(
                Path.of(System.getProperty("java.io.tmpdir")).resolve(name));
    }

    Path directory() {
        return directory;
    }

    /** Something that unpacks them when it is first run. */
    interface Unpacking<T> {
        T run() throws IOException;
    }

    /** Runs it with nothing half unpacked in the way, and while no other process that comes by here unpacks. */
    <T> T unpacked(Unpacking<T> unpacking) throws IOException {
        Files.createDirectories(directory);
        // The file's lock is between processes; within one it would be refused.
        synchronized (PostgresBinaries.class) {
            return alone(unpacking);
        }
    }

    private <T> T alone(Unpacking<T> unpacking) throws IOException {
        try (FileChannel file = FileChannel.open(
                        directory.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = file.lock()) {
            deleteHalfUnpacked();
            return unpacking.run();
        }
    }

    private void deleteHalfUnpacked() throws IOException {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(directory, Files::isDirectory)) {
            for (Path version : versions) {
                if (!Files.exists(version.resolve(COMPLETE))) {
                    ScratchDirectory.delete(version);
                }
            }
        }
    }
}

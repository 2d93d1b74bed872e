package io.jixiao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Temporary directories that are gone when the process ends. */
final class ScratchDirectory {
    private static final String PREFIX = "jixiao-test-";

    private ScratchDirectory() {}

    static Path create(String purpose) {
        try {
            sweep(Path.of(System.getProperty("java.io.tmpdir")));
            long owner = ProcessHandle.current().pid();
            Path directory = Files.createTempDirectory("%s%d-%s-".formatted(PREFIX, owner, purpose));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory), "delete-" + purpose));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what processes that were killed have left: the owner's number is part of the name. */
    private static void sweep(Path temporary) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path directory : leftovers) {
                long owner = Long.parseLong(directory
                        .getFileName()
                        .toString()
                        .substring(PREFIX.length())
                        .split("-")[0]);
                if (ProcessHandle.of(owner).isEmpty()) {
                    delete(directory);
                }
            }
        }
    }

    /** Deletes the directory and all in it; what another process still holds is left behind. */
    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(ScratchDirectory::deleteFile);
        } catch (IOException | UncheckedIOException ignored) {
            // a server that is still stopping may remove its files first
        }
    }

    private static void deleteFile(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException ignored) {
            // see delete
        }
    }
}

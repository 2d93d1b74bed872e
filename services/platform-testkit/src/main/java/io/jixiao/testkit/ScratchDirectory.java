package io.jixiao.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Temporary directories that are gone when the process ends. */
final class ScratchDirectory {
    private ScratchDirectory() {}

    static Path create(String purpose) {
        try {
            Path directory = Files.createTempDirectory("jixiao-" + purpose + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory), "delete-" + purpose));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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

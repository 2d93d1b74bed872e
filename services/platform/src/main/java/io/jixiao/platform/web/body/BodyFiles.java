package io.jixiao.platform.web.body;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Where large bodies lie until they are dealt with: files of this process's own directory, which only it may read. */
@ApplicationScoped
class BodyFiles {
    private static final Logger LOG = Logger.getLogger(BodyFiles.class);

    private final Path directory;

    BodyFiles() {
        try {
            directory = Files.createTempDirectory("jixiao-bodies-"); // for its owner alone
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path fresh() {
        return directory.resolve(UUID.randomUUID().toString());
    }

    /** What cannot be deleted is said, and goes with the process's directory. */
    void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("a body's file was not deleted: %s", e.getMessage());
        }
    }

    /** Files that are there now. */
    long count() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PreDestroy
    void forgetAll() {
        try (Stream<Path> files = Files.list(directory)) {
            files.forEach(this::forget);
        } catch (IOException e) {
            LOG.warnf("bodies' files were not deleted: %s", e.getMessage());
        }
        forget(directory);
    }
}

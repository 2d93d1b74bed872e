package io.jixiao.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the product, found from wherever the tests run. */
final class ProductFiles {
    private ProductFiles() {}

    static Path path(String relative) {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("services/pom.xml"))) {
            directory = directory.getParent();
        }
        return directory.resolve(relative);
    }

    static String text(String relative) {
        try {
            return Files.readString(path(relative));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

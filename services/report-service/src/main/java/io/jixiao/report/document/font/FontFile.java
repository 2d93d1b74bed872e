package io.jixiao.report.document.font;

import io.jixiao.platform.canonical.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One TrueType font.
 *
 * @param family as style sheets name it
 * @param hash of its bytes, with its algorithm
 */
public record FontFile(String family, String hash, Source source) {

    /** Where the bytes come from, each time they are asked for. */
    interface Source {
        InputStream open() throws IOException;
    }

    static FontFile shipped(Typeface typeface, String hash) {
        String resource = typeface.fileName() + ".ttf";
        return new FontFile(typeface.fileName(), hash, () -> FontFile.class.getResourceAsStream(resource));
    }

    static FontFile mounted(Path file) {
        String name = file.getFileName().toString();
        FontFile unnamed = new FontFile(name, "", () -> Files.newInputStream(file));
        return new FontFile(
                name.substring(0, name.lastIndexOf('.')), ContentHash.of(unnamed.bytes()), unnamed.source());
    }

    /** @throws UncheckedIOException where the file cannot be read, or is not any more */
    public byte[] bytes() {
        try (InputStream bytes = source.open()) {
            return bytes.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("font " + family + " cannot be read", unreadable);
        }
    }
}

package io.jixiao.form.command;

import io.jixiao.form.UnreadableForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where an annotated copy goes: never onto the file itself, and under an ending that says what it is. */
final class CopyToWrite {
    private CopyToWrite() {}

    /** Why no copy can be written; null where it can, or none is asked for. */
    static @Nullable String refusal(@Nullable Path copy, Path form) {
        if (copy == null) {
            return null;
        }
        if (Files.isDirectory(form)) {
            return "annotate.folder";
        }
        if (isSame(copy, form)) {
            return "annotate.itself";
        }
        return Files.isDirectory(copy) || !ending(copy).equals(ending(form)) ? "annotate.ending" : null;
    }

    private static boolean isSame(Path copy, Path form) {
        try {
            return Files.exists(copy) && Files.isSameFile(copy, form);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String ending(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Writes it whole or not at all. */
    static void write(Path target, byte[] copy) {
        Path folder = target.toAbsolutePath().getParent();
        try {
            Path begun = Files.createTempFile(folder, ".jixiao", ".tmp");
            try {
                Files.write(begun, copy);
                Files.move(begun, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException unwritable) {
            throw new UnreadableForm("ANNOTATE_NOT_WRITTEN", target.toString(), unwritable);
        }
    }
}

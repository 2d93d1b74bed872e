package io.jixiao.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks through a zip before anything opens it: how much it really holds, not what its headers say. */
final class SafeArchive {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_XML = 24L * 1024 * 1024;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private SafeArchive() {}

    /** The names of the parts. Throws {@link UnreadableForm} for a broken archive and for one that unpacks to too much. */
    static Set<String> parts(byte[] archive) {
        Set<String> names = new HashSet<>();
        byte[] buffer = new byte[16 * 1024];
        long all = 0;
        long xml = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                boolean isXml =
                        entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    all += read;
                    xml += isXml ? read : 0;
                    if (all > MOST_BYTES || xml > MOST_XML) {
                        throw new UnreadableForm("UNPACKS_TO_TOO_MUCH", entry.getName(), MOST_XML / 1024 / 1024);
                    }
                }
                if (names.size() > MOST_ENTRIES) {
                    throw new UnreadableForm("TOO_MANY_PARTS", entry.getName(), MOST_ENTRIES);
                }
            }
        } catch (IOException broken) {
            throw new UnreadableForm("BROKEN_FILE", "", broken);
        }
        return names;
    }
}

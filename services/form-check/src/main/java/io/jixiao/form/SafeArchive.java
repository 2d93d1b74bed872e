package io.jixiao.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a zip in memory within limits: what counts is how much it really holds, not what its headers say. */
public final class SafeArchive {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_XML = 24L * 1024 * 1024;
    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final byte[] buffer = new byte[16 * 1024];
    private long bytes;
    private long xml;

    private SafeArchive() {}

    /** Its parts. Throws {@link UnreadableForm} for a broken archive and for one that unpacks to too much. */
    public static OfficeFile unpacked(byte[] archive) {
        return new SafeArchive().unpack(archive);
    }

    private OfficeFile unpack(byte[] archive) {
        Set<String> names = new HashSet<>();
        Map<String, byte[]> parts = new HashMap<>();
        String reached = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reached = entry.getName();
                if (!names.add(reached)) {
                    throw new UnreadableForm("PART_TWICE", reached);
                }
                if (names.size() > MOST_ENTRIES) {
                    throw new UnreadableForm("TOO_MANY_PARTS", reached, MOST_ENTRIES);
                }
                if (isXml(reached)) {
                    parts.put(reached, content(zip, reached));
                } else {
                    passOver(zip, reached);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableForm("BROKEN_FILE", reached, broken);
        }
        return new OfficeFile(names, parts);
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private byte[] content(ZipInputStream zip, String name) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            content.write(buffer, 0, read);
            xml += read;
            count(read, name);
        }
        return content.toByteArray();
    }

    private void passOver(ZipInputStream zip, String name) throws IOException {
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            count(read, name);
        }
    }

    private void count(int read, String name) {
        bytes += read;
        if (bytes > MOST_BYTES || xml > MOST_XML) {
            throw new UnreadableForm("UNPACKS_TO_TOO_MUCH", name, MOST_XML / 1024 / 1024);
        }
    }
}

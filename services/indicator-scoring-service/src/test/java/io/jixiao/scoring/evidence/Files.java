package io.jixiao.scoring.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the allowed kinds. */
final class Files {

    static final byte[] PDF = pdf("满意度问卷汇总");

    private Files() {}

    static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** An Office archive with the given part. */
    static byte[] office(String part) {
        return office(Map.of(part, "<a/>".getBytes(StandardCharsets.UTF_8)));
    }

    /** An Office archive with the given parts, and an empty list of content types where they have none. */
    static byte[] office(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Map<String, byte[]> all = new TreeMap<>(parts);
        all.putIfAbsent("[Content_Types].xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

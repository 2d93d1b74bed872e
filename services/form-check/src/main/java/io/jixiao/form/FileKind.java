package io.jixiao.form;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file is, by its content; its name may say anything. */
enum FileKind {
    JSON,
    /** An archive: Word, Excel, or anything else that is zipped. */
    ARCHIVE,
    /** Streams in one file, as Word and Excel wrote them before 2007. */
    COMPOUND;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] STREAMS = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);

    /** The kind of a file that may be read. Throws {@link UnreadableForm}, which says how to convert it, for any other. */
    static FileKind of(byte[] file) {
        if (file.length == 0) {
            throw new UnreadableForm("EMPTY_FILE", "");
        }
        if (startsWith(file, ZIP)) {
            return ARCHIVE;
        }
        if (startsWith(file, STREAMS)) {
            return COMPOUND;
        }
        if (startsWith(file, PDF)) {
            throw new UnreadableForm("PDF", "");
        }
        if (startsWith(file, RTF) || !looksLikeJson(file)) {
            throw new UnreadableForm("UNKNOWN_FORMAT", "");
        }
        return JSON;
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean looksLikeJson(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 64), StandardCharsets.UTF_8).replace("\uFEFF", "");
        return head.stripLeading().startsWith("{") || head.stripLeading().startsWith("[");
    }
}

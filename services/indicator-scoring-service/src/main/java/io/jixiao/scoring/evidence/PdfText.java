package io.jixiao.scoring.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PDF file as a text of bytes: what can be told of it before, or without, reading its objects. */
final class PdfText {

    /** Bytes that streams of objects may unpack to; the objects of an honest file of 5 MiB take less. */
    private static final long LARGEST_INSIDE = 32L * 1024 * 1024;

    private static final Pattern STREAM = Pattern.compile("<<(.{0,2000}?)>>\\s{0,20}stream\\r?\\n", Pattern.DOTALL);
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** Streams that hold objects or tell where objects are, which whoever opens the file unpacks at once. */
    private static final Pattern HOLDS_OBJECTS = Pattern.compile("/(First|W)\\b|/(ObjStm|XRef)\\b");

    private static final Pattern SEVERAL_FILTERS = Pattern.compile("/Filter\\s*\\[\\s*/\\w+\\s*/\\w+");
    private static final Pattern SCRIPT = Pattern.compile("/(JavaScript|JS|XFA)\\b");
    private static final Pattern LAUNCH = Pattern.compile("/(Launch|ImportData)\\b");

    private final byte[] content;
    private final String text;

    PdfText(byte[] content) {
        this.content = content;
        this.text = new String(content, StandardCharsets.ISO_8859_1);
    }

    /** Whether a small file has more inside than anybody can look into. */
    boolean isTooLargeInside() {
        long inside = 0;
        Matcher stream = STREAM.matcher(text);
        while (stream.find()) {
            String dictionary = unescaped(stream.group(1));
            if (HOLDS_OBJECTS.matcher(dictionary).find()) {
                if (SEVERAL_FILTERS.matcher(dictionary).find()) {
                    return true;
                }
                inside += unpacked(stream.end(), LARGEST_INSIDE - inside);
                if (inside >= LARGEST_INSIDE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** For a file whose objects cannot be read. */
    Optional<ActiveContent> shown() {
        String names = unescaped(text);
        if (SCRIPT.matcher(names).find()) {
            return Optional.of(ActiveContent.SCRIPT);
        }
        if (LAUNCH.matcher(names).find()) {
            return Optional.of(ActiveContent.LAUNCH);
        }
        return names.contains("/ObjStm") || names.contains("/Encrypt")
                ? Optional.of(ActiveContent.UNSEEN)
                : Optional.empty();
    }

    /** Names may have their characters as numbers: {@code /J#53} is {@code /JS}. */
    private static String unescaped(String names) {
        return ESCAPE.matcher(names)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    /** Bytes that a stream unpacks to, counted up to a limit; 0 where it is not packed. */
    private long unpacked(int from, long limit) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            byte[] piece = new byte[64 * 1024];
            long count = 0;
            while (count < limit && !inflater.finished()) {
                int more = inflater.inflate(piece);
                if (more == 0) {
                    break;
                }
                count += more;
            }
            return count;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}

package io.jixiao.platform.log;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text from outside, for the log: what could forge a line of a log that is plain text is shown and not obeyed. */
public final class LogText {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final int DEEPEST = 20;

    private LogText() {}

    /** The text with each control character and line separator as {@code \}{@code u000a} and the like. */
    public static String of(String text) {
        return CONTROL.matcher(text)
                .replaceAll(found ->
                        "\\\\u" + HexFormat.of().toHexDigits(found.group().charAt(0)));
    }

    /** A failure that logs as this one does, with such a text for each message of its chain. */
    public static Throwable of(Throwable failure) {
        return new Shown(failure, shown(failure.getCause(), DEEPEST - 1));
    }

    /**
     * A failure that logs where it happened and of what types, and not what it says, as that may be what somebody wrote: a
     * body never reaches the log. What the database says is told: without its details, it speaks of the schema only.
     */
    public static Throwable withoutWords(Throwable failure) {
        return wordless(failure, DEEPEST);
    }

    private static Throwable wordless(Throwable failure, int depth) {
        Throwable cause = failure.getCause();
        String said = failure instanceof SQLException
                ? failure.toString()
                : failure.getClass().getName();
        return new Shown(said, failure, cause == null || depth == 0 ? null : wordless(cause, depth - 1));
    }

    private static @Nullable Throwable shown(@Nullable Throwable failure, int depth) {
        return failure == null || depth == 0 ? null : new Shown(failure, shown(failure.getCause(), depth - 1));
    }

    /** Prints itself under the name of the failure that it stands for. */
    private static final class Shown extends Exception {
        Shown(Throwable failure, @Nullable Throwable cause) {
            this(failure.toString(), failure, cause);
        }

        Shown(String said, Throwable failure, @Nullable Throwable cause) {
            super(of(said), cause);
            setStackTrace(failure.getStackTrace());
        }

        @Override
        public String toString() {
            return String.valueOf(getMessage());
        }
    }
}

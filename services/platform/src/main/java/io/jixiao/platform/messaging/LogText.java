package io.jixiao.platform.messaging;

import java.util.HexFormat;
import java.util.regex.Pattern;

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
        return of(failure, DEEPEST);
    }

    private static Throwable of(Throwable failure, int depth) {
        return failure == null || depth == 0 ? null : new Shown(failure, of(failure.getCause(), depth - 1));
    }

    /** Prints itself under the name of the failure that it stands for. */
    private static final class Shown extends Exception {
        Shown(Throwable failure, Throwable cause) {
            super(of(failure.toString()), cause);
            setStackTrace(failure.getStackTrace());
        }

        @Override
        public String toString() {
            return getMessage();
        }
    }
}

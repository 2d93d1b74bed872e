package io.jixiao.platform.log;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something failed, in one line for a person: what each failure of the chain says, outermost first. */
public final class Causes {
    private Causes() {}

    /** The messages of a failure and of its causes; what was said already is not repeated. */
    public static String of(Throwable failure) {
        List<String> said = new ArrayList<>();
        for (Throwable cause = failure; cause != null && said.size() < 8; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage()).strip();
            if (cause.getMessage() == null) {
                said.add(cause.getClass().getSimpleName());
            } else if (said.stream().noneMatch(earlier -> earlier.contains(message))) {
                said.add(message);
            }
        }
        return LogText.of(String.join(": ", said));
    }

    /** Whether a failure, or one of its causes, is of a kind: one whose message says enough without a stack trace. */
    public static boolean include(Class<? extends Throwable> kind, @Nullable Throwable failure) {
        return failure != null && (kind.isInstance(failure) || include(kind, failure.getCause()));
    }
}

package io.jixiao.platform.messaging.event;

/** A text that should be an event and is none. Its message names the attribute and the rule that it breaks. */
public class MalformedEventException extends RuntimeException {
    public MalformedEventException(String message) {
        super(message);
    }

    public MalformedEventException(String message, Throwable cause) {
        super(message, cause);
    }
}

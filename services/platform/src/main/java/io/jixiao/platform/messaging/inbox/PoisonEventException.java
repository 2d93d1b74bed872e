package io.jixiao.platform.messaging.inbox;

/**
 * An event that can never be processed as it is: it goes to the dead-letter topic with this reason, and the ones behind it
 * go on. An effect throws it where it finds that an event contradicts what the service knows.
 */
public class PoisonEventException extends RuntimeException {
    /** @param reason what is wrong, for the operator who decides about a replay */
    public PoisonEventException(String reason) {
        super(reason);
    }

    /** @param reason what is wrong, for the operator who decides about a replay */
    public PoisonEventException(String reason, Throwable cause) {
        super(reason, cause);
    }
}

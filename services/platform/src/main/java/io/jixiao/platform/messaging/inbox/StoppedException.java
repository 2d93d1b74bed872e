package io.jixiao.platform.messaging.inbox;

/** The process stops before an attempt could succeed. */
final class StoppedException extends RuntimeException {
    StoppedException(Throwable lastFailure) {
        super("the process stops", lastFailure);
    }
}

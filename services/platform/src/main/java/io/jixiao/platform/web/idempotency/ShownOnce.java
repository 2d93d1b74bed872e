package io.jixiao.platform.web.idempotency;

/** An answer that holds a secret: whoever repeats the request is given it without, and the database never has it. */
public interface ShownOnce {

    /** The answer as it may be kept. */
    Object kept();
}

package io.jixiao.report.webhook;

/** How an attempt to deliver ended. */
sealed interface Attempt {

    /** @param status 200 to 299 */
    record Accepted(int status) implements Attempt {}

    /** @param status of the answer; 0 where there was none */
    record Failed(DeliveryFailure why, int status) implements Attempt {}
}

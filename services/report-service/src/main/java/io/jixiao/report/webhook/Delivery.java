package io.jixiao.report.webhook;

import java.util.List;
import java.util.UUID;

/**
 * An event on its way to a webhook, claimed.
 *
 * @param fence of the claim
 * @param attempts that failed so far
 * @param failures of the webhook in a row
 * @param sealedSecrets by which it is signed, the newest first
 */
record Delivery(
        UUID webhookId,
        long fence,
        String url,
        int keyVersion,
        List<byte[]> sealedSecrets,
        long position,
        UUID eventId,
        String event,
        int attempts,
        int failures) {}

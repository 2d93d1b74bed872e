package io.jixiao.report.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "WAITING: to be tried, for the first time or again. DELIVERED: answered with 2xx. DEAD: given up; replay it")
public enum DeliveryState {
    WAITING,
    DELIVERED,
    DEAD
}

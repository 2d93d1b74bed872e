package io.jixiao.platform.web.body;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

/** What is left of a body that was refused is read and thrown away for a while, so that its sender gets to read the answer. */
final class Discarding {

    private static final long LONGEST_MILLIS = 20_000;

    private Discarding() {}

    static void rest(HttpServerRequest request, Vertx vertx) {
        if (!request.isEnded()) {
            request.exceptionHandler(gone -> {});
            request.handler(thrownAway -> {});
            request.endHandler(end -> {});
            request.resume();
            vertx.setTimer(LONGEST_MILLIS, late -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }
}

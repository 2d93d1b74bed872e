package io.jixiao.platform.web.problem;

import java.io.IOException;

/** More bytes came than a request body may have. */
public final class BodyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    /** @param limit in bytes */
    public BodyTooLargeException(long limit) {
        super("body over " + limit + " bytes");
        this.limit = limit;
    }

    public Problem problem() {
        return Problem.of(
                CommonProblem.BODY_TOO_LARGE,
                "请求体不得超过 %d 字节".formatted(limit),
                "The body must not be over %d bytes".formatted(limit));
    }
}

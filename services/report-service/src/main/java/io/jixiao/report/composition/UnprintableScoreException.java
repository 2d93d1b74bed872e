package io.jixiao.report.composition;

/** A score version that no report can be made of, however often it is tried. */
public class UnprintableScoreException extends RuntimeException {
    public UnprintableScoreException(String reason) {
        super(reason);
    }

    public UnprintableScoreException(String reason, Throwable cause) {
        super(reason, cause);
    }
}

package io.jixiao.report.version;

/**
 * The newest report version of an evaluation.
 *
 * @param version 0 where there is none yet
 * @param inputHash of what it was made from; empty where there is none
 */
public record LatestReport(long version, String inputHash) {

    static final LatestReport NONE = new LatestReport(0, "");

    public boolean madeFrom(String hash) {
        return inputHash.equals(hash);
    }
}

package io.jixiao.report.version;

import java.util.UUID;

/**
 * What others are told of a new report version.
 *
 * @param total decimal string with two decimals; null while a line is undecided
 * @param inputHash over the versions and hashes of everything it is made from
 */
record ReportCreated(
        UUID evaluationId,
        long version,
        long scoreVersion,
        long narrativeVersion,
        int fiscalYear,
        String total,
        String grade,
        String inputHash) {}

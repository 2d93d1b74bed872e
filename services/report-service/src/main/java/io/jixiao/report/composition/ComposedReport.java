package io.jixiao.report.composition;

import io.jixiao.report.document.model.ReportModel;
import java.util.UUID;

/**
 * A report whose content is decided and whose files are not yet made.
 *
 * @param narrativeVersion 0 where the unit has written nothing
 * @param inputHash over the versions and hashes of everything it is made from
 */
public record ComposedReport(
        UUID evaluationId, long scoreVersion, long narrativeVersion, String inputHash, ReportModel model) {}

package io.jixiao.report.job;

/** Which job is rendered first. The order of the constants is the order of the work. */
enum ReportPriority {
    /** Somebody is waiting for it: an amendment, a submission, a single budget entry. */
    INTERACTIVE,
    /** One of many, e.g. of a recalculation run. */
    BULK
}

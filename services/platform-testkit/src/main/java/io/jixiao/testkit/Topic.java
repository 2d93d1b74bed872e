package io.jixiao.testkit;

/** The topics of the product. Their names and partition counts are fixed for life; a prefix comes from configuration. */
public enum Topic {
    /** New versions of annual budgets, told by the budget service; key: annual budget id. */
    ANNUAL_BUDGET("jixiao.budget.annual-budget.v1"),
    /** New score versions, told by the scoring service; key: evaluation id. */
    SCORE("jixiao.scoring.score.v1"),
    /** New report versions, told by the report service; key: evaluation id. */
    REPORT("jixiao.report.report.v1"),
    /** What the scoring service could not process, with the reason. */
    SCORING_DEAD_LETTER("jixiao.scoring.dead-letter.v1"),
    /** What the report service could not process, with the reason. */
    REPORT_DEAD_LETTER("jixiao.report.dead-letter.v1");

    /** Partitions of every topic: the order of events holds for one key only, so this number may never change. */
    public static final int PARTITIONS = 24;

    private final String baseName;

    Topic(String baseName) {
        this.baseName = baseName;
    }

    /** The topic's name on a cluster where this installation's names start with a prefix (may be empty). */
    public String nameUnder(String prefix) {
        return prefix + baseName;
    }
}

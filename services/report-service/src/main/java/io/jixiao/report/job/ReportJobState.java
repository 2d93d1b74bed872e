package io.jixiao.report.job;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the regeneration of an evaluation's report has come. */
@Schema(
        description =
                "WAITING for its turn, DONE for the newest score, PAUSED because a token is refused, DEAD until an operator replays it.")
public enum ReportJobState {
    /** To be rendered, now or when it is due again. */
    WAITING,
    /** The newest score has its report. */
    DONE,
    /** Another service refuses this one's token; tried again, and an alarm for the operator. */
    PAUSED,
    /** It can never be rendered as it is; an operator replays it after mending the cause. */
    DEAD
}

package io.jixiao.scoring.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with an evaluation. */
@Schema(
        description =
                "What can be done: EDIT freely; SUBMIT; AMEND an actual value, explanation, judgement or evidence with a reason; APPROVE; REVIEW line by line; PUBLISH; RETURN to the unit; REOPEN a published evaluation; ACCEPT_FINDING.")
public enum Step {
    /** The unit edits freely. */
    EDIT,
    SUBMIT,
    /** The unit changes an actual value, an explanation, a judgement or evidence, with a reason. */
    AMEND,
    APPROVE,
    /** The finance bureau scores the official version line by line, beside the self score. */
    REVIEW,
    PUBLISH,
    RETURN,
    /** Opens a published evaluation to its unit again, with a reason. */
    REOPEN,
    /** Somebody with the right accepts a finding, with a reason. */
    ACCEPT_FINDING
}

package io.jixiao.scoring.review;

import io.jixiao.engine.score.Grade;
import java.util.UUID;

/**
 * What others are told of a signed review.
 *
 * @param scoreVersion the score version that was reviewed
 * @param hash of the review; what to ask for by version
 * @param total decimal string with two decimals
 * @param grade null where the weights do not sum to 100
 */
record ReviewCompleted(UUID evaluationId, long scoreVersion, String hash, String total, Grade grade) {

    /** Its type on the topic of scores. */
    static final String TYPE = "io.jixiao.scoring.review.completed.v1";

    static ReviewCompleted of(ReviewView review) {
        return new ReviewCompleted(
                review.evaluationId(),
                review.scoreVersion(),
                review.hash(),
                review.reviewTotal().setScale(2).toPlainString(),
                review.reviewGrade());
    }
}

package io.jixiao.report.composition;

import io.jixiao.report.document.model.Review;
import io.jixiao.report.sources.ReviewSource;
import io.jixiao.report.sources.RuleSetSource;

/** The review beside the self scores; none while it is not signed. */
final class ReviewPart {

    private ReviewPart() {}

    static Review of(ReviewSource review, RuleSetSource rules) {
        if (!review.isSigned()) {
            return null;
        }
        return new Review(
                review.lines().stream().map(ReviewPart::line).toList(),
                review.reviewTotal(),
                review.reviewGrade() == null ? null : FormPart.grade(review.reviewGrade(), rules),
                review.completion().opinion());
    }

    private static Review.Line line(ReviewSource.Line line) {
        return new Review.Line(line.line(), line.name(), line.selfScore(), line.reviewScore(), line.reason());
    }
}

package io.jixiao.scoring.publication;

import io.jixiao.engine.score.FindingCode;
import io.jixiao.engine.score.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Publications",
        description = "What was published of an evaluation, and what happened to the budget since.")
public record PublicationView(
        UUID evaluationId,

        @Schema(description = "Whether a publication is in force; it locks the evaluation")
        boolean published,

        @Schema(description = "Oldest first; at most the last one is in force")
        List<Published> items) {

    @Schema(name = "Publication", description = "One publication of one score version.")
    public record Published(
            @Schema(description = "1, 2, 3 …") int number,

            @Schema(description = "The score version that was published")
            long scoreVersion,

            @Schema(description = "Whether the finance bureau had reviewed it; only a sample is")
            boolean reviewed,

            @Schema(description = "Subject of the token") String publishedBy,
            Instant publishedAt,

            @Schema(description = "Absent while it is in force") @Nullable
            Reopened reopened,

            @Schema(description = "What was found since, oldest first")
            List<Found> findings) {}

    @Schema(name = "PublicationReopened", description = "Who opened a published evaluation again, and why.")
    public record Reopened(
            @Schema(description = "Subject of the token") String by,
            Instant at,
            @Schema(description = "Why") String reason) {}

    @Schema(name = "PublicationFinding", description = "The budget changed after the result was published.")
    public record Found(
            FindingCode code,
            Severity severity,

            @Schema(
                    description =
                            "publishedBudgetVersion, publishedAdjustedBudget, publishedExecutedAmount and the same with `present`; money in yuan")
            Map<String, String> figures,

            Instant foundAt) {}

    static PublicationView of(UUID evaluationId, List<Publication> publications, List<PublicationFinding> findings) {
        return new PublicationView(
                evaluationId,
                publications.stream().anyMatch(publication -> publication.reopenedAt == null),
                publications.stream()
                        .map(publication -> published(publication, findings))
                        .toList());
    }

    private static Published published(Publication publication, List<PublicationFinding> findings) {
        return new Published(
                publication.key.number(),
                publication.scoreVersion,
                publication.reviewed,
                publication.publishedBy,
                publication.publishedAt,
                publication.reopenedAt == null
                        ? null
                        : new Reopened(publication.reopenedBy, publication.reopenedAt, publication.reopenedWhy),
                findings.stream()
                        .filter(finding -> finding.key.number() == publication.key.number())
                        .map(finding -> new Found(
                                FindingCode.BUDGET_CHANGED_AFTER_PUBLICATION,
                                finding.severity,
                                finding.figures,
                                finding.foundAt))
                        .toList());
    }
}

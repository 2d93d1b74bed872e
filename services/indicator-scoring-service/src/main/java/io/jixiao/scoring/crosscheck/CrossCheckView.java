package io.jixiao.scoring.crosscheck;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CrossCheck", description = "What is seen across the evaluations of a division and year.")
public record CrossCheckView(
        @Schema(description = "How many evaluations were compared", examples = "128")
        int compared,

        @Schema(
                description =
                        "Whether these are all there are: false where the division has more than 10000 in the year")
        boolean complete,

        @Schema(description = "The findings of this page, ordered by evaluation")
        List<CrossFindingView> items,

        @Schema(description = "Hand it back as `cursor` to get the next page; absent on the last") @Nullable
        String nextCursor) {}

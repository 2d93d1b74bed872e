package io.jixiao.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Problem",
        description = "What went wrong (RFC 9457): for a program by `code`, for a person by `detail`.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        @Schema(description = "Stable identifier of the kind of problem", examples = "urn:jixiao:problem:stale-version")
        String type,

        @Schema(
                description = "The kind in words, in the language asked for (zh-CN or en)",
                examples = "The object was changed meanwhile; read it again")
        String title,

        @Schema(description = "HTTP status", examples = "412")
        int status,

        @Schema(description = "This occurrence in words", examples = "The object was changed meanwhile; read it again")
        String detail,

        @Schema(description = "Stable code, one per type", examples = "STALE_VERSION")
        String code,

        @Schema(
                description = "Path of the request; absent where the request has none",
                examples = "/api/budget/v1/units")
        @Nullable
        String instance,

        @Schema(description = "Trace id to quote to the operator; absent where nothing is traced") @Nullable
        String traceId,

        @Schema(description = "Every wrong field, with the rule it breaks; absent where the problem is about no field")
        @Nullable
        List<Field> errors,

        @JsonIgnore @JsonAnyGetter Map<String, Object> extensions) {

    @Schema(name = "ProblemField", description = "A field, header or parameter that breaks a rule.")
    public record Field(
            @Schema(
                    description = "JSON pointer into the body, or the name of a header or parameter",
                    examples = "/fiscalYear")
            String pointer,

            @Schema(description = "Stable code of the rule", examples = "MIN")
            String rule,

            @Schema(description = "The rule in words", examples = "Must be at least 2000")
            String message) {}
}

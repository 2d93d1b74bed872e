package io.jixiao.platform.web.version;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Versions as strong ETags, and the If-Match check of every change. */
public final class EntityTags {

    private EntityTags() {}

    /** The ETag of a version: the number in quotation marks. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change that was not made on what is there now.
     *
     * @throws Problem 428 without the header, 412 where no tag in it is the current one
     */
    public static void requireMatch(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(CommonProblem.IF_MATCH_REQUIRED)
                    .at(
                            "If-Match",
                            "REQUIRED",
                            "请带上读取该对象时得到的 ETag",
                            "Send the ETag that came with the object when you read it");
        }
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(of(current)) || tag.equals("*"));
        if (!matches) {
            throw Problem.of(
                            CommonProblem.STALE_VERSION,
                            "您的修改基于 %s，现在是 %s".formatted(ifMatch, of(current)),
                            "Your change was made on %s, it is %s now".formatted(ifMatch, of(current)))
                    .at("If-Match", "CURRENT", "必须是对象当前的 ETag", "Must be the object's current ETag");
        }
    }
}

package io.jixiao.report.job;

import io.jixiao.language.text.LocalizedText;
import io.jixiao.report.composition.UnprintableScoreException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attempt failed, in words for everybody who may see the report. What exactly failed is for the operator's log. */
@Schema(
        description =
                "Why a report could not be made. More may be added; a reader that does not know one prints the sentence.")
public enum ReportJobFailure {
    /** What is not there never will be; an operator replays the job. */
    SOURCE_NOT_FOUND(ReportJobState.DEAD, "报告所依据的数据不存在", "Something that the report is made from is not there"),
    /** It would fail however often it is tried. */
    SCORE_UNPRINTABLE(
            ReportJobState.DEAD,
            "报告所依据的数据不完整或相互矛盾",
            "What the report is made from is incomplete or contradicts itself"),
    /** A refused token can be renewed. */
    TOKEN_REFUSED(ReportJobState.PAUSED, "其他服务拒绝了报告服务的令牌", "Another service refuses the token of the report service"),
    /** It passes. */
    SOURCE_UNAVAILABLE(
            ReportJobState.WAITING,
            "其他服务暂时不可用，将自动重试",
            "Another service cannot answer for the moment; it is asked again"),
    /** Perhaps it passes; if not, it is a fault of this service, and no fault of the data. */
    UNEXPECTED(ReportJobState.WAITING, "生成报告时出现意外错误，将自动重试", "Making the report failed unexpectedly; it is tried again");

    private final ReportJobState after;
    private final LocalizedText sentence;

    ReportJobFailure(ReportJobState after, String zh, String en) {
        this.after = after;
        this.sentence = new LocalizedText(zh, en);
    }

    static ReportJobFailure of(Throwable failure) {
        return switch (failure) {
            case UnprintableScoreException never -> SCORE_UNPRINTABLE;
            case WebApplicationException answer ->
                switch (answer.getResponse().getStatus()) {
                    case 401, 403 -> TOKEN_REFUSED;
                    case 404, 410 -> SOURCE_NOT_FOUND;
                    case 408, 429, 500, 502, 503, 504 -> SOURCE_UNAVAILABLE;
                    default -> UNEXPECTED;
                };
            case ProcessingException noAnswer -> SOURCE_UNAVAILABLE;
            default -> UNEXPECTED;
        };
    }

    /** Any other text was written by a version that still kept the exception, which is nobody's but the operator's. */
    static ReportJobFailure stored(String name) {
        return Arrays.stream(values())
                .filter(failure -> failure.name().equals(name))
                .findFirst()
                .orElse(UNEXPECTED);
    }

    /** The state of the job after it. */
    ReportJobState after() {
        return after;
    }

    String in(Locale locale) {
        return sentence.in(locale);
    }
}

package io.jixiao.report.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.report.composition.UnprintableScoreException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJobFailureTest {

    @ParameterizedTest
    @CsvSource({
        "401, TOKEN_REFUSED, PAUSED",
        "403, TOKEN_REFUSED, PAUSED",
        "404, SOURCE_NOT_FOUND, DEAD",
        "410, SOURCE_NOT_FOUND, DEAD",
        "429, SOURCE_UNAVAILABLE, WAITING",
        "500, SOURCE_UNAVAILABLE, WAITING",
        "503, SOURCE_UNAVAILABLE, WAITING",
        "400, UNEXPECTED, WAITING",
    })
    void anAnswerOfAnotherServiceIsToldByItsStatus(int status, ReportJobFailure failure, ReportJobState state) {
        assertEquals(failure, ReportJobFailure.of(new WebApplicationException(status)));
        assertEquals(state, failure.after());
    }

    @Test
    void aFailureIsToldInTheLanguageAskedFor() {
        assertEquals("其他服务拒绝了报告服务的令牌", ReportJobFailure.TOKEN_REFUSED.in(Locale.SIMPLIFIED_CHINESE));
        assertEquals(
                "Another service refuses the token of the report service",
                ReportJobFailure.TOKEN_REFUSED.in(Locale.ENGLISH));
    }

    @Test
    void noAnswerPasses() {
        assertEquals(
                ReportJobFailure.SOURCE_UNAVAILABLE,
                ReportJobFailure.of(new ProcessingException("Connection refused: scoring.internal/10.0.0.7:8082")));
    }

    @Test
    void whatCannotBePrintedIsDead() {
        assertEquals(
                ReportJobFailure.SCORE_UNPRINTABLE,
                ReportJobFailure.of(new UnprintableScoreException("a part is missing", null)));
        assertEquals(ReportJobState.DEAD, ReportJobFailure.SCORE_UNPRINTABLE.after());
    }

    @Test
    void aMistakeOfThisServiceIsTriedAgainAndNotTakenForBrokenData() {
        assertEquals(ReportJobFailure.UNEXPECTED, ReportJobFailure.of(new NullPointerException("a mistake")));
        assertEquals(ReportJobState.WAITING, ReportJobFailure.UNEXPECTED.after());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"java.net.ConnectException: Connection refused: scoring.internal/10.0.0.7:8082", "", "UNEXPECTED"
            })
    void whatAnEarlierVersionStoredIsNotShown(String stored) {
        assertEquals(ReportJobFailure.UNEXPECTED, ReportJobFailure.stored(stored));
    }
}

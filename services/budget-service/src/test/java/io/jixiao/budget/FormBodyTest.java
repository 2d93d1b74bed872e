package io.jixiao.budget;

import static io.jixiao.budget.Bureau.adminToken;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.jixiao.testkit.RawHttp;
import io.jixiao.testkit.RawHttp.Answer;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No operation takes the body of a form, so none is read as one, however broken it is. */
@BudgetServiceTest
class FormBodyTest {

    @TestHTTPResource
    URI service;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | a=b",
                "application/x-www-form-urlencoded | a=b&c=%zz",
                "application/x-www-form-urlencoded | %",
                "application/x-www-form-urlencoded; charset=banana | a=b",
                "application/x-www-form-urlencoded | {}",
                "multipart/form-data | --x",
                "multipart/form-data; boundary= | --x",
                "multipart/form-data; boundary=x | --x~Content-Disposition: form-data; name=\"a\"~~abc",
                "multipart/form-data; boundary=x | --x~Content-Disposition: form-data; name=\"a\"; filename=\"b\"~~abc",
                "multipart/form-data; boundary=x | abc",
                "multipart/form-data; boundary=x | --x--",
                "multipart/mixed; boundary=x | --x~~abc~--x--",
            })
    void aFormIsRefusedByItsMediaType(String mediaType, String body) throws IOException {
        Answer answer = posted("/api/budget/v1/units", mediaType, body.replace("~", "\r\n"));

        assertThat(answer.toString(), answer.isProblem(415, "UNSUPPORTED_MEDIA_TYPE"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-www-form-urlencoded | a=%zz",
                "multipart/form-data; boundary=x | --x~Content-Disposition: form-data",
            })
    void whereThereIsNothingAFormFindsNothing(String mediaType, String body) throws IOException {
        assertThat(posted("/banana", mediaType, body).status(), equalTo(404));
    }

    private Answer posted(String path, String mediaType, String body) throws IOException {
        try (RawHttp connection = new RawHttp(service)) {
            return connection
                    .send(
                            "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                                    .formatted(
                                            path,
                                            adminToken(),
                                            mediaType,
                                            body.getBytes(StandardCharsets.UTF_8).length,
                                            body))
                    .answer();
        }
    }
}

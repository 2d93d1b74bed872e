package io.jixiao.platform.web.wire;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jixiao.language.text.TextLanguage;
import io.jixiao.platform.web.problem.Problem;
import io.jixiao.platform.web.problem.ProblemAnswers;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A whole answer that ends its connection, for a head that told nothing: neither path nor language. */
final class WireAnswer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private WireAnswer() {}

    static byte[] to(Problem problem) {
        Locale language = TextLanguage.of(Locale.ROOT).locale();
        byte[] body = ProblemAnswers.document(problem, language, JSON).getBytes(StandardCharsets.UTF_8);
        String head = """
                HTTP/1.1 %s
                Content-Type: %s
                Content-Language: %s
                Content-Length: %d
                Cache-Control: no-store
                Connection: close

                """.formatted(
                        HttpResponseStatus.valueOf(problem.type().status()),
                        ProblemAnswers.MEDIA_TYPE,
                        language.toLanguageTag(),
                        body.length);
        byte[] first = head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] answer = new byte[first.length + body.length];
        System.arraycopy(first, 0, answer, 0, first.length);
        System.arraycopy(body, 0, answer, first.length, body.length);
        return answer;
    }
}

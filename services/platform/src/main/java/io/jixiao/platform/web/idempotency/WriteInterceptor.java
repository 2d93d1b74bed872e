package io.jixiao.platform.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jixiao.platform.web.idempotency.IdempotencyRepository.Answer;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Carries out {@link Write}. */
@Write
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside of @Transactional, which joins
class WriteInterceptor {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private final RequestFingerprint request;
    private final IdempotencyRepository answers;
    private final EntityManager entities;
    private final ObjectMapper json;

    WriteInterceptor(
            RequestFingerprint request, IdempotencyRepository answers, EntityManager entities, ObjectMapper json) {
        this.request = request;
        this.answers = answers;
        this.entities = entities;
        this.json = json;
    }

    @AroundInvoke
    Object write(InvocationContext invocation) {
        return QuarkusTransaction.requiringNew().call(() -> answer(invocation));
    }

    private Object answer(InvocationContext invocation) throws Exception {
        if (request.key().isEmpty()) {
            return invocation.proceed();
        }
        refuseUnusableKey();
        var earlier = answers.claimOrFind(request);
        if (earlier.isPresent()) {
            return replay(earlier.get());
        }
        RestResponse<?> response = (RestResponse<?>) invocation.proceed();
        // What the database refuses must show before the answer is kept.
        entities.flush();
        Answer answer = new Answer(response.getStatus(), headers(response), body(response));
        answers.keep(request, answer);
        return response;
    }

    private void refuseUnusableKey() {
        String key = request.key().orElseThrow();
        if (key.isEmpty() || key.length() > 255) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at(RequestFingerprint.HEADER, "SIZE", "长度须在 1 与 255 之间", "Length must be between 1 and 255");
        }
        if (!key.chars().allMatch(character -> character > ' ' && character < 0x7F)) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at(
                            RequestFingerprint.HEADER,
                            "VISIBLE",
                            "只能由可见的 ASCII 字符组成，不含空格",
                            "Must consist of visible ASCII characters, without spaces");
        }
    }

    private static RestResponse<?> replay(Answer answer) {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(answer.status()), (Object)
                (answer.body() == null ? null : new RawValue(new String(answer.body(), StandardCharsets.UTF_8))));
        answer.headers().forEach(response::header);
        return response.header("Idempotency-Replayed", true).build();
    }

    private byte @Nullable [] body(RestResponse<?> response) throws JsonProcessingException {
        Object entity = response.getEntity() instanceof ShownOnce shown ? shown.kept() : response.getEntity();
        return entity == null ? null : json.writeValueAsBytes(entity);
    }

    private static Map<String, String> headers(RestResponse<?> response) {
        Map<String, String> kept = new TreeMap<>();
        for (String name : KEPT_HEADERS) {
            Object value = response.getHeaders().getFirst(name);
            if (value != null) {
                kept.put(name, value.toString());
            }
        }
        return kept;
    }
}

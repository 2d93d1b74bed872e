package io.jixiao.platform.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.jixiao.platform.web.idempotency.IdempotencyStore.Answer;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
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

/** Carries out {@link Write}. */
@Write
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100) // outside of @Transactional, which joins
class WriteInterceptor {

    private static final List<String> KEPT_HEADERS = List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION);

    @Inject
    RequestFingerprint request;

    @Inject
    IdempotencyStore store;

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    @AroundInvoke
    Object write(InvocationContext invocation) {
        return QuarkusTransaction.requiringNew().call(() -> answer(invocation));
    }

    private Object answer(InvocationContext invocation) throws Exception {
        if (request.key().isEmpty()) {
            return invocation.proceed();
        }
        refuseUnusableKey();
        var earlier = store.claimOrFind(request);
        if (earlier.isPresent()) {
            return replay(earlier.get());
        }
        RestResponse<?> response = (RestResponse<?>) invocation.proceed();
        // What the database refuses must show before the answer is kept.
        entities.flush();
        Answer answer = new Answer(response.getStatus(), headers(response), body(response));
        store.keep(request, answer);
        return response;
    }

    private void refuseUnusableKey() {
        int length = request.key().orElseThrow().length();
        if (length == 0 || length > 255) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at(RequestFingerprint.HEADER, "SIZE", "长度须在 1 与 255 之间", "Length must be between 1 and 255");
        }
    }

    private static RestResponse<?> replay(Answer answer) {
        var response = RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(answer.status()), (Object)
                (answer.body() == null ? null : new RawValue(new String(answer.body(), StandardCharsets.UTF_8))));
        answer.headers().forEach(response::header);
        return response.header("Idempotency-Replayed", true).build();
    }

    private byte[] body(RestResponse<?> response) throws JsonProcessingException {
        return response.getEntity() == null ? null : json.writeValueAsBytes(response.getEntity());
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

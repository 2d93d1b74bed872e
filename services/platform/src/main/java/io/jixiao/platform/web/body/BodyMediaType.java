package io.jixiao.platform.web.body;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a Content-Type that is no media type; whoever asks for it later would fail over it. */
class BodyMediaType {

    @ServerRequestFilter
    @Priority(-1) // before the body's limit, which asks for it
    void refuseUnreadable(ContainerRequestContext request) {
        String told = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (told == null) {
            return;
        }
        try {
            MediaType.valueOf(told);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}

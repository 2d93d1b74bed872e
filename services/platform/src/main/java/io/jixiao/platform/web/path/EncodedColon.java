package io.jixiao.platform.web.path;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Some clients write the colon of {@code evaluations:import} as %3A; the place is the same. */
class EncodedColon {
    private static final Pattern ENCODED = Pattern.compile("%3A", Pattern.CASE_INSENSITIVE);

    @ServerRequestFilter(preMatching = true)
    void decode(ContainerRequestContext request) {
        UriInfo place = request.getUriInfo();
        String path = place.getRequestUri().getRawPath();
        if (path.contains("%3")) {
            String plain = ENCODED.matcher(path).replaceAll(":");
            request.setRequestUri(
                    place.getBaseUri(),
                    URI.create(place.getRequestUri().toString().replace(path, plain)));
        }
    }
}

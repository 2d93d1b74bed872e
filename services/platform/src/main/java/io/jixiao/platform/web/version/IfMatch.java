package io.jixiao.platform.web.version;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The header that every change of what is there carries; taken as {@code @BeanParam}. The contract says whose ETag it is: of
 * what the path names by its first id.
 *
 * @param tags as they were sent; {@link EntityTags#requireMatch} says what comes of a header that is missing or stale
 */
public record IfMatch(
        @Parameter(required = true, example = "\"3\"") @HeaderParam("If-Match") @Nullable
        String tags) {}

package io.jixiao.platform.web.page;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of every list; taken as {@code @Valid @BeanParam}. A wrong one is 400 with its name, as any parameter's.
 *
 * @param limit 1 to 200
 */
public record Paging(
        @Parameter(description = "`nextCursor` of the page before; absent for the first page")
        @QueryParam("cursor")
        @Nullable
        String cursor,

        @Parameter(description = "Items a page, 1 to 200") @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
        int limit) {

    /** As {@link Cursor#afterId}. */
    public UUID afterId() {
        return Cursor.afterId(cursor);
    }

    /** As {@link Cursor#afterNumber}. */
    public long afterNumber() {
        return Cursor.afterNumber(cursor);
    }

    /** As {@link Cursor#afterCode}. */
    public String afterCode() {
        return Cursor.afterCode(cursor);
    }

    /** As {@link Cursor#after}, with {@code first} as the place where the first page begins. */
    public <T> T after(Function<String, T> read, T first) {
        return Cursor.after(cursor, read).orElse(first);
    }
}

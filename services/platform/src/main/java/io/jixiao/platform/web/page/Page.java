package io.jixiao.platform.web.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor opaque; hand it back to get the next page; absent on the last one
 */
public record Page<T>(
        @Schema(description = "The items of this page, in the order of the list")
        List<T> items,

        @Schema(description = "Hand it back as `cursor` to get the next page; absent on the last") @Nullable
        String nextCursor) {

    /** Cuts {@code rows}, read with one row more than asked for, to a page. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> position, Function<R, T> view) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        @Nullable String next = more ? Cursor.encode(position.apply(shown.getLast())) : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}

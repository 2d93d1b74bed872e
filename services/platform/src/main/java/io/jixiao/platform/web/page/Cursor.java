package io.jixiao.platform.web.page;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a list that callers hand back unread. */
public final class Cursor {

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{1,100}");

    private Cursor() {}

    static String encode(String position) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8));
    }

    /** The id after which the page begins; the nil UUID for the first page. */
    public static UUID afterId(@Nullable String cursor) {
        return after(cursor, Cursor::id).orElse(new UUID(0, 0));
    }

    /** The number after which the page begins; 0 for the first page. */
    public static long afterNumber(@Nullable String cursor) {
        return after(cursor, Long::valueOf).orElse(0L);
    }

    /** The code (digits, Latin letters, hyphens) after which the page begins; empty for the first page. */
    public static String afterCode(@Nullable String cursor) {
        return after(cursor, Cursor::code).orElse("");
    }

    /**
     * The place after which the page begins; empty for the first page.
     *
     * @param read throws IllegalArgumentException for what is no such place
     */
    public static <T> Optional<T> after(@Nullable String cursor, Function<String, T> read) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.apply(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER)
                    .at("cursor", "CURSOR", "请原样使用上一页给出的游标", "Use the cursor of the page before as it was given");
        }
    }

    /** Java also reads ids that were cut off. */
    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) {
            throw new IllegalArgumentException("not an id");
        }
        return id;
    }

    private static String code(String text) {
        if (!CODE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a code");
        }
        return text;
    }
}

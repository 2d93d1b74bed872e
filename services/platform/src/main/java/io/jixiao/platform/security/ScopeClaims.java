package io.jixiao.platform.security;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * The scope that a token's claims give: {@code jixiao_units}, {@code jixiao_department}, {@code jixiao_division}. A claim
 * that is not of its form gives nothing; it is never read as a pattern.
 */
final class ScopeClaims {

    private static final Pattern UNIT_OR_DEPARTMENT = Pattern.compile("[0-9]{6}/[0-9A-Za-z-]{1,30}");
    private static final Pattern DIVISION = Pattern.compile("[0-9]{6}(/\\*)?");

    private ScopeClaims() {}

    static AccessScope of(JsonWebToken token) {
        return new AccessScope(
                "",
                units(token.getClaim("jixiao_units")),
                text(token.getClaim("jixiao_department"), UNIT_OR_DEPARTMENT),
                text(token.getClaim("jixiao_division"), DIVISION));
    }

    private static List<String> units(@Nullable Object claim) {
        return claim instanceof JsonArray units
                ? units.stream()
                        .map(unit -> text(unit, UNIT_OR_DEPARTMENT))
                        .filter(unit -> !unit.isEmpty())
                        .toList()
                : List.of();
    }

    private static String text(@Nullable Object claim, Pattern form) {
        String text = switch (claim) {
            case JsonString string -> string.getString();
            case String string -> string;
            case null, default -> "";
        };
        return form.matcher(text).matches() ? text : "";
    }
}

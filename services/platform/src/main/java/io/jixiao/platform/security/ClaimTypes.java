package io.jixiao.platform.security;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types that claims must have (RFC 7519, MicroProfile JWT, RFC 8693). A claim that is absent or null is not wrong here;
 * the scope's claims are not named, as one that is of no form gives nothing ({@link ScopeClaims}).
 */
final class ClaimTypes {

    private static final Set<String> TEXTS = Set.of("sub", "iss", "jti", "upn", "preferred_username", "azp");
    private static final Set<String> MOMENTS = Set.of("exp", "nbf", "iat", "auth_time");

    /** Seconds since 1970, up to the year 5138: no moment that a token can mean. */
    private static final BigDecimal LAST_MOMENT = new BigDecimal("1e11");

    private ClaimTypes() {}

    /** @param claims as jose4j reads JSON: String, Number, Boolean, List, Map, null */
    static boolean areExpected(Map<String, Object> claims) {
        return claims.entrySet().stream().allMatch(claim -> isExpected(claim.getKey(), claim.getValue()));
    }

    private static boolean isExpected(String name, @Nullable Object value) {
        if (value == null) {
            return true;
        }
        if (TEXTS.contains(name)) {
            return value instanceof String;
        }
        if (MOMENTS.contains(name)) {
            return isMoment(value);
        }
        return switch (name) {
            case "groups" -> value instanceof String || isListOfTexts(value);
            case "act" -> value instanceof Map<?, ?> actor && isNullOrText(actor.get("sub"));
            default -> true;
        };
    }

    private static boolean isMoment(Object value) {
        if (!(value instanceof Number seconds)) {
            return false;
        }
        try {
            return new BigDecimal(seconds.toString()).abs().compareTo(LAST_MOMENT) <= 0;
        } catch (NumberFormatException infinite) {
            return false;
        }
    }

    private static boolean isListOfTexts(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static boolean isNullOrText(@Nullable Object value) {
        return value == null || value instanceof String;
    }
}

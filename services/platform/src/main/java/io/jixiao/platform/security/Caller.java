package io.jixiao.platform.security;

import io.jixiao.platform.database.AccessScope;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, read from the verified token of the current request. */
@ApplicationScoped
public class Caller {

    private static final String UNITS = "jixiao_units";
    private static final String DEPARTMENT = "jixiao_department";
    private static final String DIVISION = "jixiao_division";
    private static final String ACTOR = "act";

    @Inject
    CurrentIdentityAssociation association;

    /** The token's {@code sub}, or {@code system} for the services' own background work. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).orElse("system");
    }

    /** The system that acts for the subject (RFC 8693 {@code act.sub}), e.g. {@code portal}. */
    public Optional<String> via() {
        return token().map(token -> token.<JsonObject>getClaim(ACTOR)).map(actor -> actor.getString("sub", null));
    }

    public boolean has(String role) {
        return token().map(token -> token.getGroups().contains(role)).orElse(false);
    }

    /** What the token lets its bearer see; nothing where there is no token. */
    public AccessScope scope() {
        return token().map(Caller::scopeOf).orElse(AccessScope.NOTHING);
    }

    /** The token as it came, to ask another service in the caller's name. */
    public Optional<String> bearer() {
        return token().map(JsonWebToken::getRawToken);
    }

    private Optional<JsonWebToken> token() {
        if (!Arc.container().requestContext().isActive()) {
            return Optional.empty();
        }
        SecurityIdentity identity = association.getIdentity();
        return identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)
                ? Optional.empty()
                : Optional.of(token);
    }

    private static AccessScope scopeOf(JsonWebToken token) {
        JsonArray units = token.getClaim(UNITS);
        return new AccessScope(
                "",
                units == null
                        ? List.of()
                        : units.getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList(),
                text(token, DEPARTMENT),
                text(token, DIVISION));
    }

    private static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return switch (value) {
            case null -> "";
            case JsonString string -> string.getString();
            default -> value.toString();
        };
    }
}

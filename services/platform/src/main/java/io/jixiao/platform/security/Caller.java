package io.jixiao.platform.security;

import io.jixiao.platform.text.PlainText;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling, read from the verified token of the current request. */
@ApplicationScoped
public class Caller {

    private static final String ACTOR = "act";
    private static final String BACKGROUND_WORK = "system";
    private static final int LONGEST_NAME = 255;

    private final CurrentIdentityAssociation association;

    Caller(CurrentIdentityAssociation association) {
        this.association = association;
    }

    /** The token's {@code sub}, or {@code system} for the services' own background work. */
    public String subject() {
        return token().map(JsonWebToken::getSubject).orElse(BACKGROUND_WORK);
    }

    /** Whether the token names nobody, or takes the name of the services' own work. */
    public boolean isNameless() {
        return token().map(JsonWebToken::getSubject)
                .map(subject -> !isName(subject) || subject.equals(BACKGROUND_WORK))
                .orElse(token().isPresent());
    }

    /** What a list of names, a log and the audit trail can show. */
    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && PlainText.isName(text);
    }

    /** The system that acts for the subject (RFC 8693 {@code act.sub}), e.g. {@code portal}. */
    public Optional<String> via() {
        return token().map(token -> token.<Object>getClaim(ACTOR))
                .filter(JsonObject.class::isInstance)
                .map(actor -> ((JsonObject) actor).getString("sub", null))
                .filter(Caller::isName);
    }

    /** Whether the token carries the role, one of {@link Roles}; false where there is no token. */
    public boolean has(String role) {
        return token().map(token -> token.getGroups().contains(role)).orElse(false);
    }

    /** What the token lets its bearer see; nothing where there is no token. */
    public AccessScope scope() {
        return token().map(ScopeClaims::of).orElse(AccessScope.NOTHING);
    }

    /** The token as it came, to ask another service in the caller's name. */
    public Optional<String> bearer() {
        return token().map(JsonWebToken::getRawToken);
    }

    /** When the token ends; empty where there is none. */
    public Optional<Instant> validUntil() {
        return token().map(JsonWebToken::getExpirationTime).map(Instant::ofEpochSecond);
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
}

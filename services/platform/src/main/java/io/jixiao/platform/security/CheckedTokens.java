package io.jixiao.platform.security;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtContext;

/**
 * Reads tokens as SmallRye does, and refuses those whose claims are well signed and of another type than every reader
 * expects. Whatever fails over a token is a refusal of the token: 401, never 500.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class CheckedTokens extends JWTCallerPrincipalFactory {

    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
        try {
            JwtContext read = parser.parse(token, context);
            JwtClaims claims = read.getJwtClaims();
            if (!ClaimTypes.areExpected(claims.getClaimsMap())) {
                throw new ParseException("a claim has another type than it must have");
            }
            return new DefaultJWTCallerPrincipal(
                    read.getJoseObjects().getFirst().getHeader("typ"), claims);
        } catch (RuntimeException odd) {
            throw new ParseException("the token cannot be read", odd);
        }
    }
}

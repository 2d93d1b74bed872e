package io.jixiao.testkit;

import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A token in the making: who, in which roles, for which units. Ends with {@link #token()}. */
public final class Token {
    /** The subtree of the country: the scope of the services' own tokens. */
    public static final String EVERY_DIVISION = "000000/*";

    private final JwtClaims claims = new JwtClaims();
    private PrivateKey key;
    private Duration age = Duration.ZERO;
    private Duration lifetime = Duration.ofHours(1);
    private Clock clock = Clock.systemUTC();
    private final Map<String, Object> odd = new HashMap<>();

    Token(PrivateKey key, String subject) {
        this.key = key;
        claims.setSubject(subject);
        claims.setIssuer(TokenIssuer.ISSUER);
        claims.setAudience(TokenIssuer.AUDIENCE);
        claims.setClaim("upn", subject);
        claims.setJwtId(UUID.randomUUID().toString());
    }

    /** Display name; without it the account name is shown. */
    public Token named(String displayName) {
        claims.setClaim("upn", displayName);
        return this;
    }

    /** Roles, e.g. {@code UNIT_EDITOR}. */
    public Token roles(String... roles) {
        claims.setStringListClaim("groups", List.of(roles));
        return this;
    }

    /** Scope: single units, each {@code <division>/<unit>}, e.g. {@code 430200/104001}. */
    public Token units(String... units) {
        claims.setStringListClaim("jixiao_units", List.of(units));
        return this;
    }

    /** Scope: a department with its units, {@code <division>/<department>}, e.g. {@code 430200/104}. */
    public Token department(String department) {
        claims.setStringClaim("jixiao_department", department);
        return this;
    }

    /** Scope: a division, e.g. {@code 430200} for that level alone or {@code 430200/*} for its subtree. */
    public Token division(String division) {
        claims.setStringClaim("jixiao_division", division);
        return this;
    }

    /** Marks the token as used by the portal on behalf of the named user. */
    public Token throughPortal() {
        return through("portal");
    }

    /** Marks the token as used by a system on behalf of the named user. */
    public Token through(String system) {
        claims.setClaim("act", Map.of("sub", system));
        return this;
    }

    /** A claim of any type whatever, in place of the proper one; null leaves it out. */
    public Token claim(String name, Object value) {
        odd.put(name, value);
        return this;
    }

    /** How long the token is valid; one hour without this. */
    public Token validFor(Duration lifetime) {
        this.lifetime = lifetime;
        return this;
    }

    /** The time it is issued at; the system's clock without this. */
    public Token issuedAt(Clock clock) {
        this.clock = clock;
        return this;
    }

    /** A token that ran out a day ago. */
    public Token expired() {
        this.age = Duration.ofDays(1).plus(lifetime);
        return this;
    }

    /** A token of another issuer's key: everything in it looks right, the signature is not ours. */
    public Token foreignKey() {
        this.key = TokenIssuer.newKeyPair().getPrivate();
        return this;
    }

    /** A token that names another issuer. */
    public Token issuer(String issuer) {
        claims.setIssuer(issuer);
        return this;
    }

    /** A token meant for another system. */
    public Token audience(String audience) {
        claims.setAudience(audience);
        return this;
    }

    /** The signed token (RS256, compact form), as it goes behind {@code Authorization: Bearer}. */
    public String token() {
        Instant issuedAt = clock.instant().minus(age);
        claims.setIssuedAt(NumericDate.fromSeconds(issuedAt.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(issuedAt.plus(lifetime).getEpochSecond()));
        odd.forEach(claims::setClaim);
        return signed(claims.toJson(), key);
    }

    static String signed(String payload, PrivateKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(payload);
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("the token could not be signed", e);
        }
    }
}

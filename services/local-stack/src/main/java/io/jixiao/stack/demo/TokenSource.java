package io.jixiao.stack.demo;

import io.jixiao.testkit.Token;
import io.jixiao.testkit.TokenIssuer;

/** Where the tokens of people come from: an issuer of this machine's own, or an OpenID Connect provider. */
@FunctionalInterface
public interface TokenSource {

    /** A bearer token that says who this is, in which role and for which units. */
    String tokenOf(Person person);

    /** Tokens signed by a local issuer. */
    static TokenSource signedBy(TokenIssuer issuer) {
        return person -> {
            Token token = issuer.tokenFor(person.account()).named(person.name()).roles(person.role());
            if (!person.units().isEmpty()) {
                token.units(person.units().toArray(String[]::new));
            }
            if (!person.division().isEmpty()) {
                token.division(person.division());
            }
            return token.token();
        };
    }
}

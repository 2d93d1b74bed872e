package io.jixiao.stack;

import io.jixiao.testkit.Token;
import io.jixiao.testkit.TokenIssuer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * {@code make token}: prints a token that the running stack accepts for eight hours. Its claims come from the variables
 * {@code ROLE} (one or more, separated by commas), {@code UNITS}, {@code DEPARTMENT} or {@code DIVISION}, and
 * {@code NAME}; {@code KEYS} names the directory of another installation's key pair.
 */
public final class TokenCommand {
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private TokenCommand() {}

    /** Takes no arguments. Ends with code 1 and a plain message without a running stack or a role. */
    public static void main(String[] args) {
        Map<String, String> wishes = System.getenv();
        Path keys = keys(wishes);
        if (!Files.isDirectory(keys)) {
            fail("No keys in " + keys
                    + ": 'make up' starts a stack and makes its keys, KEYS=<directory> names others.");
        }
        if (wish(wishes, "ROLE").isEmpty()) {
            fail("Which role? For example: make token ROLE=UNIT_EDITOR UNITS=430200/104001 NAME=li.wei");
        }
        System.out.println(token(TokenIssuer.load(keys), wishes));
    }

    /** The running stack's keys, unless others are asked for. */
    static Path keys(Map<String, String> wishes) {
        String named = wish(wishes, "KEYS");
        return named.isEmpty()
                ? new StackDirectory(StackOptions.usualDirectory(StackOptions.findHome())).keys()
                : Path.of(named);
    }

    static String token(TokenIssuer issuer, Map<String, String> wishes) {
        String name = wish(wishes, "NAME");
        Token token = issuer.tokenFor(name.isEmpty() ? "somebody" : name)
                .roles(wish(wishes, "ROLE").split(","))
                .validFor(WORKING_DAY);
        if (!wish(wishes, "UNITS").isEmpty()) {
            token.units(wish(wishes, "UNITS").split(","));
        }
        if (!wish(wishes, "DEPARTMENT").isEmpty()) {
            token.department(wish(wishes, "DEPARTMENT"));
        }
        if (!wish(wishes, "DIVISION").isEmpty()) {
            token.division(wish(wishes, "DIVISION"));
        }
        return token.token();
    }

    private static String wish(Map<String, String> wishes, String name) {
        return wishes.getOrDefault(name, "").strip();
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}

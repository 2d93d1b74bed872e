package io.jixiao.testkit.contract;

import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import io.jixiao.testkit.RawHttp;
import io.jixiao.testkit.RawHttp.Answer;
import io.jixiao.testkit.TestTokens;
import io.jixiao.testkit.Token;
import io.jixiao.testkit.contract.Contract.Operation;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Asks each operation of a service's contract with each fault of a token, and as each role. What is to come stands in the
 * contract, beside the operation: the roles that may. An operation that names none has not been decided on.
 */
public final class AccessMatrix {
    private static final String NOBODYS = "00000000-0000-7000-8000-000000000000";

    private final Contract contract;
    private final URI service;
    private final List<String> wrong = new ArrayList<>();
    private int asked;

    public AccessMatrix(String name, URI service) {
        this.contract = Contract.of(Specifications.openApi(name));
        this.service = service;
    }

    /**
     * What came otherwise than it should, one line for each; none when all is well.
     *
     * @throws IOException where the service does not answer
     */
    public List<String> wrong() throws IOException {
        for (Operation operation : contract.operations()) {
            Set<String> roles = roles(operation);
            if (roles.isEmpty()) {
                wrong.add(operation + " names no role");
            }
            for (TokenFault fault : TokenFault.values()) {
                expect(operation, fault.name(), fault.header(), 401, "AUTHENTICATION_REQUIRED");
            }
            for (String role : TokenFault.EVERY_ROLE) {
                if (!roles.contains(role)) {
                    expect(operation, "as " + role, as(role), 403, "ACCESS_DENIED");
                } else if (operation.method().equals("get")) {
                    expectLetIn(operation, role);
                }
            }
        }
        return wrong;
    }

    /** Operations and requests, for a person. */
    @Override
    public String toString() {
        return "%d operations, %d token faults, %d roles: %d requests, %d answered otherwise than the contract says"
                .formatted(
                        contract.operations().size(),
                        TokenFault.values().length,
                        TokenFault.EVERY_ROLE.length,
                        asked,
                        wrong.size());
    }

    private static Set<String> roles(Operation operation) {
        return operation
                .node()
                .path("security")
                .valueStream()
                .flatMap(scheme -> scheme.path("token").valueStream())
                .map(JsonNode::asText)
                .collect(toCollection(TreeSet::new));
    }

    private void expect(Operation operation, String who, String header, int status, String code) throws IOException {
        Answer answer = ask(operation, header);
        if (!answer.isProblem(status, code)) {
            wrong.add("%s %s: %d instead of %d".formatted(operation, who, answer.status(), status));
        }
    }

    private void expectLetIn(Operation operation, String role) throws IOException {
        int status = ask(operation, as(role)).status();
        if (status == 401 || status == 403 || status >= 500) {
            wrong.add("%s as %s: %d".formatted(operation, role, status));
        }
    }

    private static String as(String role) {
        return TokenFault.bearer(TestTokens.as("wang.fang")
                .roles(role)
                .division(Token.EVERY_DIVISION)
                .token());
    }

    private Answer ask(Operation operation, String authorization) throws IOException {
        asked++;
        boolean hasBody = operation.node().has("requestBody");
        return RawHttp.ask(
                service,
                "%s %s HTTP/1.1\nHost: x\nAccept-Language: en\n%s%sConnection: close\n\n%s"
                        .formatted(
                                operation.method().toUpperCase(Locale.ROOT),
                                operation.path().replaceAll("\\{[^}]+}", NOBODYS),
                                authorization,
                                hasBody ? "Content-Type: " + mediaType(operation) + "\nContent-Length: 2\n" : "",
                                hasBody ? "{}" : ""));
    }

    private static String mediaType(Operation operation) {
        return operation.node().path("requestBody").path("content").fieldNames().next();
    }
}

package io.jixiao.stack;

import io.jixiao.testkit.ServiceDatabase;
import io.jixiao.testkit.TokenIssuer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The variables that configure one service, the same that an operator sets in production. */
record ServiceEnvironment(StackPorts ports, String kafka, TokenIssuer issuer, Path serviceTokenFile) {

    Map<String, String> of(Service service, ServiceDatabase database) {
        Map<String, String> variables = new HashMap<>();
        variables.put("JIXIAO_HTTP_HOST", "127.0.0.1");
        variables.put("JIXIAO_HTTP_PORT", Integer.toString(ports.http().get(service)));
        variables.put(
                "JIXIAO_MANAGEMENT_PORT", Integer.toString(ports.management().get(service)));
        variables.put("JIXIAO_DATABASE_URL", database.jdbcUrl());
        variables.put("JIXIAO_DATABASE_USER", database.app().user());
        variables.put("JIXIAO_DATABASE_PASSWORD", database.app().password());
        variables.put("JIXIAO_DATABASE_OWNER_USER", database.owner().user());
        variables.put("JIXIAO_DATABASE_OWNER_PASSWORD", database.owner().password());
        variables.put("JIXIAO_DATABASE_MIGRATE", "true");
        variables.put("JIXIAO_KAFKA_BOOTSTRAP", kafka);
        variables.put("JIXIAO_KAFKA_PREFIX", "");
        variables.put("JIXIAO_TOKEN_ISSUER", TokenIssuer.ISSUER);
        variables.put("JIXIAO_TOKEN_AUDIENCE", TokenIssuer.AUDIENCE);
        variables.put("JIXIAO_TOKEN_KEYS", issuer.publicKeyFile().toUri().toString());
        if (service == Service.REPORT) {
            variables.put("JIXIAO_SERVICE_TOKEN_FILE", serviceTokenFile.toString());
        }
        variables.put("JIXIAO_BUDGET_URL", baseUrl(Service.BUDGET));
        variables.put("JIXIAO_SCORING_URL", baseUrl(Service.SCORING));
        variables.put("JIXIAO_ZONE", "Asia/Shanghai");
        variables.put("JIXIAO_LOG_FORMAT", "json");
        return variables;
    }

    String baseUrl(Service service) {
        return "http://127.0.0.1:" + ports.http().get(service);
    }

    String managementUrl(Service service) {
        return "http://127.0.0.1:" + ports.management().get(service);
    }
}

package io.jixiao.acceptance;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.stack.demo.Installation;
import io.jixiao.stack.demo.Person;
import java.util.UUID;

/** Another system's access to the product: generated clients with somebody's token, and nothing else added to them. */
record Integrator(LocalStack stack, Person person) {
    static final String LANGUAGE = "zh-CN";

    io.jixiao.client.budget.ApiClient budget() {
        var client = new io.jixiao.client.budget.ApiClient();
        client.setBasePath(stack.baseUrl(Service.BUDGET));
        client.setBearerToken(token());
        return client;
    }

    io.jixiao.client.scoring.ApiClient scoring() {
        var client = new io.jixiao.client.scoring.ApiClient();
        client.setBasePath(stack.baseUrl(Service.SCORING));
        client.setBearerToken(token());
        return client;
    }

    io.jixiao.client.report.ApiClient report() {
        var client = new io.jixiao.client.report.ApiClient();
        client.setBasePath(stack.baseUrl(Service.REPORT));
        client.setBearerToken(token());
        return client;
    }

    /** A new idempotency key. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    private String token() {
        return Installation.of(stack).tokens().tokenOf(person);
    }
}

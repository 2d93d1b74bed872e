package io.jixiao.budget;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;
import java.util.Map;
import org.hamcrest.Matcher;

/** What every refusal must look like: a problem document in English, complete, with a trace id to quote. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    /** @param code such as {@code STALE_VERSION}; {@code type} is the same in lower case with hyphens */
    static ResponseSpecification problem(int status, String code, String type) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType("application/problem+json")
                .expectHeader("Content-Language", "en")
                .expectBody(
                        "$",
                        allOf(
                                value("type", "urn:jixiao:problem:" + type),
                                value("status", status),
                                value("code", code),
                                text("title", "[A-Z].+"),
                                text("detail", "[A-Z].+"),
                                text("traceId", "[0-9a-f]{32}")))
                .build();
    }

    /** The wrong field by its JSON pointer, the rule by its stable code; the message is for people. */
    static ResponseSpecification wrongField(String pointer, String rule) {
        return new ResponseSpecBuilder()
                .expectBody("errors", hasItem(allOf(value("pointer", pointer), value("rule", rule), hasKey("message"))))
                .build();
    }

    private static Matcher<Map<? extends String, ?>> value(String key, Object value) {
        return hasEntry(key, value);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an entry's value is whatever JSON gave
    private static Matcher<Map<? extends String, ?>> text(String key, String pattern) {
        return (Matcher) hasEntry(org.hamcrest.Matchers.equalTo(key), (Matcher) matchesPattern(pattern));
    }
}

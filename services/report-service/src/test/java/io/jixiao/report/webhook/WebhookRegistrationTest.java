package io.jixiao.report.webhook;

import static io.jixiao.report.webhook.WebhookReceiver.at;
import static io.jixiao.report.webhook.WebhookReceiver.status;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.jixiao.report.ReportServiceTest;
import io.jixiao.testkit.TestServers;
import io.jixiao.testkit.database.ScopedConnection;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bureau registers where its events go, changes that and takes it back. */
@ReportServiceTest
class WebhookRegistrationTest extends WebhookCases {

    @ParameterizedTest
    @CsvSource({
        "ftp://portal.example.gov.cn/, HTTPS",
        "https://portal.example.gov.cn:8443/, PORT",
        "https://user:secret@portal.example.gov.cn/, NO_USER_NO_FRAGMENT",
        "https://portal.example.gov.cn/#part, NO_USER_NO_FRAGMENT",
        "portal.example.gov.cn, URL",
        "https:///events, URL",
        "https://a b/, URL",
    })
    void aUrlThatCannotBeUsedIsRefusedByName(String url, String rule) {
        people.adminOf(DIVISION)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"))
                .body("errors[0].rule", equalTo(rule));
    }

    @Test
    void aSecretIsShownOnceAndStoredSealed() throws SQLException {
        String url = at(path, status(200));
        var first = people.adminOf(DIVISION)
                .header("Idempotency-Key", path)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract();
        people.adminOf(DIVISION)
                .header("Idempotency-Key", path)
                .body(body(url))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first.path("id")))
                .body("secret", nullValue());
        people.adminOf(DIVISION)
                .get(WEBHOOKS + "/" + first.path("id"))
                .then()
                .statusCode(200)
                .body("secret", nullValue());
        people.adminOf(DIVISION)
                .get(WEBHOOKS)
                .then()
                .statusCode(200)
                .body("items.secret", not(hasItem(startsWith("whsec_"))));

        String secret = first.path("secret");
        byte[] plain = Base64.getDecoder().decode(secret.substring(6));
        try (var connection = ScopedConnection.ofTheOwner(TestServers.database("jixiao_report"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT secret FROM webhook")) {
            while (rows.next()) {
                assertFalse(new String(rows.getBytes(1), java.nio.charset.StandardCharsets.ISO_8859_1)
                        .contains(new String(plain, java.nio.charset.StandardCharsets.ISO_8859_1)));
            }
            try (var kept = statement.executeQuery(
                    "SELECT count(*) FROM idempotency WHERE convert_from(body, 'UTF8') LIKE '%whsec%'")) {
                kept.next();
                assertEquals(0, kept.getInt(1));
            }
        }
    }

    @Test
    void aWebhookIsChangedAndRemovedOnWhatIsThere() {
        var webhook = registered(at(path, status(200)));
        String own = WEBHOOKS + "/" + webhook.path("id");
        String change = """
                {"url": "https://portal.example.gov.cn/a", "eventTypes": ["%s"], "active": false}
                """.formatted(CREATED);
        people.adminOf(DIVISION).body(change).put(own).then().statusCode(428);
        people.adminOf(DIVISION)
                .header("If-Match", "\"7\"")
                .body(change)
                .put(own)
                .then()
                .statusCode(412);
        people.adminOf(DIVISION)
                .header("If-Match", "\"1\"")
                .body(change)
                .put(own)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("active", equalTo(false));
        people.adminOf(DIVISION).header("If-Match", "\"2\"").delete(own).then().statusCode(200);
        people.adminOf(DIVISION).get(own).then().statusCode(404);
    }

    @Test
    void nobodyRegistersForADivisionOfOthersOrForLevelsBeyondTheirs() {
        String url = at(path, status(200));
        people.adminOf(DIVISION)
                .body(body(url).replace(DIVISION, "430100"))
                .post(WEBHOOKS)
                .then()
                .statusCode(403);
        people.adminOf(DIVISION)
                .body(body(url).replace("false", "true"))
                .post(WEBHOOKS)
                .then()
                .statusCode(403);
        people.editor().body(body(url)).post(WEBHOOKS).then().statusCode(403);
    }

    @Test
    void anEventTypeThatThereIsNotIsRefusedByName() {
        people.adminOf(DIVISION)
                .body(body(at(path, status(200))).replace(CREATED, "io.jixiao.report.report.deleted.v1"))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/eventTypes/0"));
    }
}

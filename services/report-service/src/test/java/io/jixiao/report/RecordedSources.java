package io.jixiao.report;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.jixiao.report.webhook.WebhookReceiver;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers over real HTTP with what the other services answered; the journeys across services run against the real ones. */
public class RecordedSources implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        SERVER.start();
        Map<String, String> settings = new HashMap<>();
        settings.put("JIXIAO_BUDGET_URL", SERVER.baseUrl());
        settings.put("JIXIAO_SCORING_URL", SERVER.baseUrl());
        // Nobody waits half a minute in a test.
        settings.put("JIXIAO_EVENTS_PATIENCE", "5S");
        settings.put("JIXIAO_EVENTS_HEARTBEAT", "1S");
        // So that it is the bell that is heard.
        settings.put("JIXIAO_EVENTS_POLL", "60S");
        settings.putAll(WebhookReceiver.start());
        return settings;
    }

    /** After the servers' settings, of which this replaces two. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    /** The evaluation, its unit and its rule set are there; no score version yet. */
    public static void has(TestEvaluation evaluation) {
        ResponseDefinitionBuilder open =
                okJson("""
                        {"id": "%s", "unitId": "%s", "divisionCode": "430200", "departmentCode": "104", "unitCode": "%s",
                         "fiscalYear": 2021, "subjectKind": "DEPARTMENT", "state": "SUBMITTED",
                         "annualGoal": {"expected": "全面推进城管综合执法。"}}
                        """.formatted(evaluation.id(), evaluation.unitId(), evaluation.unitCode()));
        SERVER.stubFor(get(urlPathEqualTo("/api/scoring/v1/evaluations/" + evaluation.id()))
                .willReturn(open));
        SERVER.stubFor(post(urlPathEqualTo(narrativeEdits(evaluation))).willReturn(open));
        SERVER.stubFor(get(urlPathEqualTo("/api/budget/v1/units/" + evaluation.unitId()))
                .willReturn(okJson("""
                        {"id": "%s", "name": "株洲市城市管理综合行政执法支队", "profileVersion": 1,
                         "profileHash": "sha256:%064d",
                         "profile": {"duties": ["依法行使行政处罚权"], "offices": ["办公室", "财务装备科"],
                                     "staffing": {"authorized": 50, "actual": 43}}}
                        """.formatted(evaluation.unitId(), 1))));
        SERVER.stubFor(
                get(urlPathEqualTo(review(evaluation))).willReturn(okJson("{\"scoreVersion\": 1, \"lines\": []}")));
        SERVER.stubFor(get(urlPathEqualTo("/api/scoring/v1/rule-sets/MOF-2020/versions/1"))
                .willReturn(okJson(recorded("rule-set"))));
    }

    /** As {@link #hasScore}, but the answer takes so long that somebody else can take the job over. */
    public static void hasScoreAfter(TestEvaluation evaluation, int version, Duration delay) {
        SERVER.stubFor(get(urlPathEqualTo(score(evaluation, version)))
                .willReturn(okJson(answer(evaluation, version)).withFixedDelay((int) delay.toMillis())));
    }

    /** Score version 1 is 100.00, version 2 is 99.44. */
    public static void hasScore(TestEvaluation evaluation, int version) {
        SERVER.stubFor(get(urlPathEqualTo(score(evaluation, version))).willReturn(okJson(answer(evaluation, version))));
    }

    /** A score version that lacks the name of a line. */
    public static void hasIncompleteScore(TestEvaluation evaluation, int version) {
        String complete = answer(evaluation, version);
        String incomplete = complete.replace("\"name\": \"执法案件\",", "");
        SERVER.stubFor(get(urlPathEqualTo(score(evaluation, version))).willReturn(okJson(incomplete)));
    }

    private static String answer(TestEvaluation evaluation, int version) {
        return recorded("score-v" + version)
                .replace("{evaluationId}", evaluation.id().toString())
                .replace("{unitId}", evaluation.unitId().toString());
    }

    /** The finance bureau signed its review of score version 1: 8.00 for execution, 98.00 in total. */
    public static void hasReview(TestEvaluation evaluation) {
        SERVER.stubFor(get(urlPathEqualTo(review(evaluation)))
                .withQueryParam("version", equalTo("1"))
                .willReturn(okJson("""
                        {"scoreVersion": 1, "reviewTotal": 98.00, "reviewGrade": "EXCELLENT",
                         "completion": {"opinion": "情况属实"}, "hash": "sha256:%064d",
                         "lines": [{"line": "execution", "name": "预算执行率", "selfScore": 10.00, "reviewScore": 8.00,
                                    "reason": "凭证不全"}]}
                        """.formatted(7))));
    }

    /** Asked for the evaluation in a caller's name, the scoring service answers with this status. */
    public static void answersTheEvaluation(TestEvaluation evaluation, int status) {
        SERVER.stubFor(get(urlPathEqualTo("/api/scoring/v1/evaluations/" + evaluation.id()))
                .willReturn(aResponse().withStatus(status)));
    }

    /** Asked whether its narrative may be written on, the scoring service answers with this status. */
    public static void answersNarrativeEdits(TestEvaluation evaluation, int status) {
        SERVER.stubFor(post(urlPathEqualTo(narrativeEdits(evaluation)))
                .willReturn(aResponse().withStatus(status)));
    }

    /** The tokens in whose name the scoring service was told that the narrative is written on. */
    public static List<String> narrativeEditsBegun(TestEvaluation evaluation) {
        return SERVER.findAll(postRequestedFor(urlPathEqualTo(narrativeEdits(evaluation)))).stream()
                .map(told -> told.getHeader("Authorization"))
                .toList();
    }

    private static String narrativeEdits(TestEvaluation evaluation) {
        return "/api/scoring/v1/evaluations/" + evaluation.id() + "/narrative-edits";
    }

    private static String review(TestEvaluation evaluation) {
        return "/api/scoring/v1/evaluations/" + evaluation.id() + "/review";
    }

    /** Asked for that score version, the scoring service answers with this status. */
    public static void answers(TestEvaluation evaluation, int version, int status) {
        SERVER.stubFor(get(urlPathEqualTo(score(evaluation, version)))
                .willReturn(aResponse().withStatus(status)));
    }

    /** How often that score version was asked for. */
    public static int asked(TestEvaluation evaluation, int version) {
        return SERVER.findAll(getRequestedFor(urlPathEqualTo(score(evaluation, version))))
                .size();
    }

    private static String score(TestEvaluation evaluation, int version) {
        return "/api/scoring/v1/evaluations/" + evaluation.id() + "/versions/" + version;
    }

    private static String recorded(String name) {
        try (InputStream answer = RecordedSources.class.getResourceAsStream("/recorded/" + name + ".json")) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

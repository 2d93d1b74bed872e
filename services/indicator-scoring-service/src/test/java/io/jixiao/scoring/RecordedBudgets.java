package io.jixiao.scoring;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Answers over real HTTP as budget-service does; the journeys across services run against the real one. */
public class RecordedBudgets implements QuarkusTestResourceLifecycleManager {

    private static final WireMockServer SERVER = new WireMockServer(
            WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());

    @Override
    public Map<String, String> start() {
        SERVER.start();
        return Map.of("JIXIAO_BUDGET_URL", SERVER.baseUrl());
    }

    /** After the servers' settings, of which this replaces one. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        SERVER.stop();
    }

    public static void has(TestUnit unit) {
        SERVER.stubFor(get(urlPathEqualTo("/api/budget/v1/units/" + unit.id()))
                .willReturn(okJson("""
                        {"id": "%s", "divisionCode": "430200", "departmentCode": "104", "unitCode": "%s",
                         "name": "株洲市城市管理综合行政执法支队", "aFieldOfTomorrow": 1}
                        """.formatted(unit.id(), unit.code()))));
        SERVER.stubFor(get(urlPathEqualTo("/api/budget/v1/annual-budgets"))
                .withQueryParam("unitId", equalTo(unit.id().toString()))
                .willReturn(okJson("{\"items\": []}")));
    }

    public static void hasBudget(TestUnit unit, String budget) {
        has(unit);
        SERVER.stubFor(get(urlPathEqualTo("/api/budget/v1/annual-budgets"))
                .withQueryParam("unitId", equalTo(unit.id().toString()))
                .willReturn(okJson("{\"items\": [" + budget + "]}")));
    }
}

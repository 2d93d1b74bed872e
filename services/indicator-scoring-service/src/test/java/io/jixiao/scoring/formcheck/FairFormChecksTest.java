package io.jixiao.scoring.formcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.jixiao.scoring.ScoringServiceTest;
import io.jixiao.testkit.TestTokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two checks are at work at once; of one caller four may wait. */
@ScoringServiceTest
class FairFormChecksTest {

    @Test
    void whoFillsTheCheckKeepsNobodyElseOut() throws Exception {
        byte[] form = form();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> flood = IntStream.range(0, 200)
                    .mapToObj(i -> threads.submit((Callable<Response>) () -> checked("gao.jun", form)))
                    .toList();
            for (String other : List.of("li.wei", "wang.fang", "zhao.min", "sun.li", "zhou.na")) {
                Response answer = checked(other, form);

                assertEquals(200, answer.statusCode(), other + ": " + answer.asString());
            }

            Set<Integer> statuses = new TreeSet<>();
            for (Future<Response> answer : flood) {
                statuses.add(answer.get().statusCode());
            }
            assertTrue(Set.of(200, 429).containsAll(statuses), statuses.toString());
        }
    }

    private static Response checked(String name, byte[] form) {
        return RestAssured.given()
                .header(
                        "Authorization",
                        "Bearer "
                                + TestTokens.as(name)
                                        .roles("UNIT_EDITOR")
                                        .units("430200/104001")
                                        .token())
                .contentType("application/json")
                .body(form)
                .post("/api/scoring/v1/form-checks");
    }

    private static byte[] form() throws IOException {
        try (InputStream json = FairFormChecksTest.class.getResourceAsStream("/cases/zhuzhou-2021.json")) {
            return json.readAllBytes();
        }
    }
}

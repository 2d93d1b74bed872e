package io.jixiao.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.engine.rules.RuleSets;
import io.jixiao.platform.canonical.ContentHash;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Evaluations are pinned to these versions by hash. A version that was released keeps its hash: other rules or other words
 * are a new version.
 */
class ShippedRuleSetsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "MOF-2020, sha256:1270e4b8e673c42f13c2f7b21ece5d099bbe096221b3b99246c90c76dd13e8f7",
        "MOF-2021-COST, sha256:74c3a628cfee36340eb0cc42e6e6b577dbcea33de829f5c288041156bb92dd71",
        "HUBEI-2020, sha256:c61a1564e4e463decf4d8512404acf87a208105329728c255b0f8ba154048d24",
        "SICHUAN-2023, sha256:ad1395b35f95f266e3b39359c11518ab5b460bda4e8844d2c308a5d8fde34799",
    })
    void aVersionThatEvaluationsArePinnedToStaysWhatItWas(String id, String hash) {
        assertEquals(hash, ContentHash.ofJson(RuleSets.shipped(id)));
    }
}

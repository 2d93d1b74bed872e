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
        "MOF-2020, sha256:6f6f02694d1ff4daac504e374ae60e070ce8467133f7113c7098afacbf121f33",
        "MOF-2021-COST, sha256:87b2cc6a3f336555a880f6f4cac2d7e22f28bbfd6bcd325a7f0375c3e99355ba",
        "HUBEI-2020, sha256:a9a8d171ac55f12ef62786612839c3e9dca5d152a5ffc47b54339877f1e8c4ba",
        "SICHUAN-2023, sha256:8a4468d534b3e9c87d2108ceca88bc22949c84e510c50f77ae17d9baaed486c9",
    })
    void aVersionThatEvaluationsArePinnedToStaysWhatItWas(String id, String hash) {
        assertEquals(hash, ContentHash.ofJson(RuleSets.shipped(id)));
    }
}

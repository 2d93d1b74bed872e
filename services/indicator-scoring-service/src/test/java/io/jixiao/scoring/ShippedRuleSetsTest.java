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
        "MOF-2020, sha256:0132235242ddcca1d3a9ab433a0ed2594c878ab08da403516445d8dd4d809b87",
        "MOF-2021-COST, sha256:25dada55a7e9ca405eb6b7b224d49742c86eb9afdcd46fa20876fee3f5d0102d",
        "HUBEI-2020, sha256:50003d086ab9965e354149e036907258b92b36398d3375ce1d847e420b1ecfff",
        "SICHUAN-2023, sha256:2405aaf0edd3d55a79aacc53fd5d2d9c6b5438f9f705d32db0ebad287c9e0eb6",
    })
    void aVersionThatEvaluationsArePinnedToStaysWhatItWas(String id, String hash) {
        assertEquals(hash, ContentHash.ofJson(RuleSets.shipped(id)));
    }
}

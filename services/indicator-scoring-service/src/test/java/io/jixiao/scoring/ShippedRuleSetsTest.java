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
        "MOF-2020, sha256:07a894cf89c4e3dd891ac105eb1da541a02545e2ee06d1084bea54433a3defdc",
        "MOF-2021-COST, sha256:4709ed3e66759b9cc0325f458e446a7fa4a30d85cbce3e57724820a9ac3e8af3",
        "HUBEI-2020, sha256:a65dfa8100e3f7418eac45f6fd17a3af759d7882848829e48e0b1bf96e0ace60",
        "SICHUAN-2023, sha256:93f85215b2ec7bf0cecaafe1842e65529da2b031e5a5018682af607c0039b56d",
    })
    void aVersionThatEvaluationsArePinnedToStaysWhatItWas(String id, String hash) {
        assertEquals(hash, ContentHash.ofJson(RuleSets.shipped(id)));
    }
}

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
        "MOF-2020, sha256:42d440800c04431ef1bf74dfa8367e323730444d5161150195a1fcf397b22d55",
        "MOF-2021-COST, sha256:45148acf37e74801e896338f62de3437114a9084836bbb6db53c829eaa33d5f8",
        "HUBEI-2020, sha256:46fe11c6f9fb561554c56538f9cc1ffae3da1aecccc0b90e4cc84f86ea84152f",
        "SICHUAN-2023, sha256:64beccd33b27fc1a508cde24bf94899c4d67a854c1e32d46ec79358adb697fd8",
    })
    void aVersionThatEvaluationsArePinnedToStaysWhatItWas(String id, String hash) {
        assertEquals(hash, ContentHash.ofJson(RuleSets.shipped(id)));
    }
}

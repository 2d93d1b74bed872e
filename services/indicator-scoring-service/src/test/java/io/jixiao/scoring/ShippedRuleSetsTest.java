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
        "MOF-2020, sha256:ab11554bb2c10e31ca2f7f53969899a8f1a23679909468461c3d9d53be749bb2",
        "MOF-2021-COST, sha256:c20bdff85107a85b854ffecc796b64f72b1df3e9ea1ea684a0daa230795a286a",
        "HUBEI-2020, sha256:19e39aeb9dbdafb5c9e8bef2af2cc2977bd9a622ede1345af2171c5bd88c6366",
        "SICHUAN-2023, sha256:befc39b03c00fd05fedf9b4b10eb1633cc87522e94145a2a4b6043f3618e2cf1",
    })
    void aVersionThatEvaluationsArePinnedToStaysWhatItWas(String id, String hash) {
        assertEquals(hash, ContentHash.ofJson(RuleSets.shipped(id)));
    }
}

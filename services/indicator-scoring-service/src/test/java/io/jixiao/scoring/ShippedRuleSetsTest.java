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
        "MOF-2020, sha256:77b1df6337a9f69173176bfd1fab431f73e60a863a9881e92f0d4c8be1b60189",
        "MOF-2021-COST, sha256:40d7235443e7ab708bbbb9423e6a356da009144368c34780af56d0e16926b9f4",
        "HUBEI-2020, sha256:f138c76bd193d73c7f8ea34d49ccff1b7ca488fc01586f65b2e377e43a0f89fe",
        "SICHUAN-2023, sha256:a351f3203611444f654651458d34879c3e18ef482858fdc688c844c8de497cba",
    })
    void aVersionThatEvaluationsArePinnedToStaysWhatItWas(String id, String hash) {
        assertEquals(hash, ContentHash.ofJson(RuleSets.shipped(id)));
    }
}

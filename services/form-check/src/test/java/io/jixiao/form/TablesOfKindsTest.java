package io.jixiao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Tables of a few lines with a flaw, and their relatives that are sound. {@code tables-of-kinds.json} names their kinds. */
class TablesOfKindsTest {

    @TestFactory
    Stream<DynamicTest> eachIsFoundAsAReviewerWould() {
        return KindCase.each("/tables-of-kinds.json", "tables")
                .map(KindCase::ofLines)
                .map(it -> DynamicTest.dynamicTest(
                        it.kind() + ": " + it.what(), () -> assertEquals(Set.of(), it.faults(it.checked()))));
    }
}

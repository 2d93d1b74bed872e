package io.jixiao.form.layout.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.jixiao.form.layout.heading.HeadedTable;
import io.jixiao.form.print.ExampleTable;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every recogniser claims the row of its example, and none before it in its list does. */
class RowRecogniserTest {
    private static final List<List<RowRecogniser>> LISTS =
            List.of(OutsideRows.IN_ORDER, FundsRows.IN_ORDER, IndicatorRows.IN_ORDER);

    static Stream<Arguments> recognisers() {
        return LISTS.stream().flatMap(list -> list.stream().map(it -> Arguments.argumentSet(it.name(), list, it)));
    }

    @ParameterizedTest
    @MethodSource("recognisers")
    void theFirstOfItsListThatClaimsItsExampleIsIt(List<RowRecogniser> list, RowRecogniser recogniser) {
        SeenRow row = seen(recogniser.example());

        assertEquals(
                recogniser.name(),
                list.stream()
                        .filter(it -> it.claim().apply(row).isPresent())
                        .findFirst()
                        .orElseThrow()
                        .name());
    }

    @ParameterizedTest
    @MethodSource("recognisers")
    void theRowOfItsExampleStandsInItsBlock(List<RowRecogniser> list, RowRecogniser recogniser) {
        Block block = seen(recogniser.example()).context().block();

        assertEquals(
                list,
                switch (block) {
                    case Block.Outside outside -> OutsideRows.IN_ORDER;
                    case Block.Funds funds -> FundsRows.IN_ORDER;
                    case Block.Indicators indicators -> IndicatorRows.IN_ORDER;
                    case Block.TakenWithAbove taken -> List.of();
                });
    }

    @Test
    void noTwoRecognisersHaveOneName() {
        List<String> names =
                LISTS.stream().flatMap(List::stream).map(RowRecogniser::name).toList();

        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void aParagraphIsALineOfTextOrAnExplanationBelowIndicators() {
        SeenRow title = SeenRow.paragraph("偏差原因分析：雨季推迟。", RowContext.START);
        SeenRow below =
                title.with(seen(OutsideRows.IN_ORDER.getFirst().example() + "\n产出指标|数量指标|种树|≥1棵|1棵|10|10\n|||||||")
                        .context());

        assertEquals("one line of text", claimed(title));
        assertEquals("explanation below the indicators", claimed(below));
    }

    private static String claimed(SeenRow paragraph) {
        return OutsideRows.OF_PARAGRAPHS.stream()
                .filter(it -> it.claim().apply(paragraph).isPresent())
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** The marked row of the example, as it is seen after those above it. */
    private static SeenRow seen(String example) {
        ExampleTable table = ExampleTable.of(example);
        HeadedTable headed = HeadedTable.of(table.grid());
        RowContext context = RowContext.START;
        for (int row = 0; row < table.marked(); row++) {
            context = Recognition.recognised(SeenRow.of(headed, row, context.at(row)))
                    .after();
        }
        return SeenRow.of(headed, table.marked(), context.at(table.marked()));
    }
}

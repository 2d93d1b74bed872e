package io.jixiao.scoring.version;

import io.jixiao.engine.evaluation.FundRow;
import io.jixiao.engine.evaluation.IndicatorClass;
import io.jixiao.engine.score.FindingPlace;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a finding is about, for other programs; also as it is kept with a score version. */
@Schema(name = "FindingPlace", description = "What a finding is about, for programs; people read `line`.")
public record FindingPlaceView(
        @Schema(examples = "LINE") Kind kind,

        @Schema(description = "The indicator's id; absent for other kinds than LINE") @Nullable
        String lineId,

        @Schema(
                description =
                        "The class, or the classes that have their points together; absent for other kinds than CLASS",
                examples = "[\"OUTPUT\"]")
        @Nullable
        List<IndicatorClass> classes,

        @Schema(description = "The row of the funds block; absent for other kinds than FUNDS", examples = "TOTAL")
        @Nullable
        FundRow fundRow) {

    @Schema(
            name = "FindingPlaceKind",
            description =
                    "LINE: an indicator; EXECUTION: the budget execution line; CLASS: a class, or several that have their points"
                            + " together; FUNDS: a row of the funds block; TABLE: the table as a whole. More may be added.")
    public enum Kind {
        LINE,
        EXECUTION,
        CLASS,
        FUNDS,
        TABLE
    }

    static FindingPlaceView of(FindingPlace place) {
        return switch (place) {
            case FindingPlace.Line line -> new FindingPlaceView(Kind.LINE, line.id(), null, null);
            case FindingPlace.Execution any -> new FindingPlaceView(Kind.EXECUTION, null, null, null);
            case FindingPlace.Classes some -> new FindingPlaceView(Kind.CLASS, null, some.classes(), null);
            case FindingPlace.Funds funds -> new FindingPlaceView(Kind.FUNDS, null, null, funds.row());
            case FindingPlace.WholeTable any -> new FindingPlaceView(Kind.TABLE, null, null, null);
        };
    }

    /** @param name the indicator's name, for a line */
    FindingPlace place(String name) {
        return switch (kind) {
            case LINE -> new FindingPlace.Line(lineId, name);
            case EXECUTION -> FindingPlace.EXECUTION;
            case CLASS -> new FindingPlace.Classes(classes);
            case FUNDS -> new FindingPlace.Funds(fundRow);
            case TABLE -> FindingPlace.TABLE;
        };
    }
}

package io.jixiao.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.jixiao.engine.evaluation.Indicator;
import io.jixiao.testkit.architecture.EntityRules;
import io.jixiao.testkit.architecture.FeatureRules;
import io.jixiao.testkit.architecture.HouseRules;

@AnalyzeClasses(packages = "io.jixiao.scoring", importOptions = DoNotIncludeTests.class)
class ScoringArchitectureTest {

    private static final String EVALUATION = "io\\.jixiao\\.scoring\\.evaluation\\.";
    private static final String ROWS = EVALUATION + "(Evaluation|Indicator)Row";
    private static final String AGGREGATE = ROWS + "|" + EVALUATION + "(LockedEvaluation|TableEdit|AchievementEdit)";

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests FEATURES = ArchTests.in(FeatureRules.class);

    @ArchTest
    static final ArchTests ENTITIES = ArchTests.in(EntityRules.class);

    /** Fifteen arguments in a row cannot be read; the constructor is there for its JSON. */
    @ArchTest
    static final ArchRule indicatorsAreMadePartByPart = noClasses()
            .should()
            .callConstructorWhere(describe(
                    "makes an Indicator by position",
                    call -> call.getTargetOwner().isEquivalentTo(Indicator.class)));

    /** What an evaluation says is changed by its own operations, which look at its state first. */
    @ArchTest
    static final ArchRule onlyItsAggregateChangesAnEvaluation = noClasses()
            .that()
            .haveNameNotMatching(AGGREGATE)
            .should()
            .setFieldWhere(describe(
                    "changes a row of an evaluation",
                    access -> access.getTargetOwner().getName().matches(ROWS)));
}

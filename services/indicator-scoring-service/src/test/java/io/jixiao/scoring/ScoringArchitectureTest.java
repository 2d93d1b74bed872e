package io.jixiao.scoring;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.jixiao.testkit.architecture.EntityRules;
import io.jixiao.testkit.architecture.FeatureRules;
import io.jixiao.testkit.architecture.HouseRules;

@AnalyzeClasses(packages = "io.jixiao.scoring", importOptions = DoNotIncludeTests.class)
class ScoringArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests FEATURES = ArchTests.in(FeatureRules.class);

    @ArchTest
    static final ArchTests ENTITIES = ArchTests.in(EntityRules.class);
}

package io.jixiao.platform;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import io.jixiao.testkit.architecture.HouseRules;

@AnalyzeClasses(packages = "io.jixiao.platform", importOptions = DoNotIncludeTests.class)
class PlatformArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule areasDependOnEachOtherOneWay =
            slices().matching("io.jixiao.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesDependOnEachOtherOneWay =
            slices().matching("io.jixiao.platform.(**)").should().beFreeOfCycles();
}

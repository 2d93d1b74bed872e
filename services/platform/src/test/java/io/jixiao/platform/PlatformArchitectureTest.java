package io.jixiao.platform;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import io.jixiao.testkit.architecture.HouseRules;

@AnalyzeClasses(packages = "io.jixiao.platform", importOptions = DoNotIncludeTests.class)
class PlatformArchitectureTest {

    @ArchTest
    static final ArchTests HOUSE = ArchTests.in(HouseRules.class);
}

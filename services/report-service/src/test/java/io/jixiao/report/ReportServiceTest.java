package io.jixiao.report;

import io.jixiao.testkit.JixiaoTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Runs a test against the whole service on a real PostgreSQL and Kafka, with recorded answers of the other two. */
@QuarkusTest
@QuarkusTestResource(
        value = JixiaoTestResource.class,
        initArgs = @ResourceArg(name = "database", value = "jixiao_report"))
@QuarkusTestResource(RecordedSources.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReportServiceTest {}

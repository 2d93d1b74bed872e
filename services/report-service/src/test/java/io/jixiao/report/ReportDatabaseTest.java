package io.jixiao.report;

import io.jixiao.testkit.database.TenantWall;

@ReportServiceTest
class ReportDatabaseTest implements TenantWall {

    @Override
    public String database() {
        return "jixiao_report";
    }
}

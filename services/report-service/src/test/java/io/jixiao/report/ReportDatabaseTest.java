package io.jixiao.report;

import io.jixiao.testkit.database.TenantWall;
import java.util.List;

@ReportServiceTest
class ReportDatabaseTest implements TenantWall {

    @Override
    public String database() {
        return "jixiao_report";
    }

    /** Templates are nobody's data: everybody reads them, and who may make them is checked by role and division. */
    @Override
    public List<String> publicTables() {
        return List.of("report_template_activation", "report_template_version");
    }

    /** How far the events of all go; the events themselves are behind the wall. */
    @Override
    public List<String> ownTablesOfNoTenant() {
        return List.of("report_event_head");
    }
}

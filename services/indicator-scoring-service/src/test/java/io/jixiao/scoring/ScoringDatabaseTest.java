package io.jixiao.scoring;

import io.jixiao.testkit.database.TenantWall;
import java.util.List;

@ScoringServiceTest
class ScoringDatabaseTest implements TenantWall {

    @Override
    public String database() {
        return "jixiao_scoring";
    }

    /** Rules are nobody's data: everybody reads them, and who may make them is checked by role and division. */
    @Override
    public List<String> publicTables() {
        return List.of("rule_set_activation", "rule_set_version");
    }
}

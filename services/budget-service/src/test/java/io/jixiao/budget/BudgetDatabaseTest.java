package io.jixiao.budget;

import io.jixiao.testkit.database.TenantWall;

@BudgetServiceTest
class BudgetDatabaseTest implements TenantWall {

    @Override
    public String database() {
        return "jixiao_budget";
    }
}

package io.jixiao.acceptance.faults;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.stack.StackOptions;
import io.jixiao.testkit.TcpProxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The product, whose services reach their databases and each other over ways that can be made bad.
 *
 * @param stack the running product
 * @param toDatabase from all three services to PostgreSQL
 * @param toBudget from the services to the budget service
 * @param toScoring from the services to the scoring service
 */
record DisturbedStack(LocalStack stack, TcpProxy toDatabase, TcpProxy toBudget, TcpProxy toScoring)
        implements AutoCloseable {

    static DisturbedStack start() {
        StackOptions options = StackOptions.onFreePorts("faults-stack");
        TcpProxy database = TcpProxy.to(options.ports().postgres());
        TcpProxy budget = TcpProxy.to(options.ports().http().get(Service.BUDGET));
        TcpProxy scoring = TcpProxy.to(options.ports().http().get(Service.SCORING));
        return new DisturbedStack(
                LocalStack.start(options.by((service, straight) -> {
                    Map<String, String> variables = new HashMap<>(straight);
                    variables.computeIfPresent(
                            "JIXIAO_DATABASE_URL",
                            (name, url) ->
                                    url.replace(":" + options.ports().postgres() + "/", ":" + database.port() + "/"));
                    variables.put("JIXIAO_BUDGET_URL", "http://127.0.0.1:" + budget.port());
                    variables.put("JIXIAO_SCORING_URL", "http://127.0.0.1:" + scoring.port());
                    return variables;
                })),
                database,
                budget,
                scoring);
    }

    List<TcpProxy> betweenServices() {
        return List.of(toBudget, toScoring);
    }

    @Override
    public void close() {
        stack.close();
        toDatabase.close();
        toBudget.close();
        toScoring.close();
    }
}

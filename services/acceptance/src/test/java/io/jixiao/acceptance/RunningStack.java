package io.jixiao.acceptance;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import io.jixiao.stack.StackOptions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the whole product, started once for all tests from the services' production jars on free ports, and stopped
 * when the last test has ended. What a failed test left broken is mended before the next one.
 */
final class RunningStack implements ParameterResolver, AfterEachCallback {
    private static final Namespace SHARED = Namespace.create(RunningStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == LocalStack.class;
    }

    @Override
    public LocalStack resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return stack(test);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        LocalStack stack = stack(test);
        stack.restartPostgres();
        stack.kafka().start();
        for (Service service : Service.values()) {
            if (!stack.isAlive(service)) {
                stack.restart(service);
            }
        }
    }

    /** The store closes what it holds when the run ends. */
    private static LocalStack stack(ExtensionContext test) {
        return test.getRoot()
                .getStore(SHARED)
                .computeIfAbsent(
                        LocalStack.class,
                        none -> LocalStack.start(StackOptions.onFreePorts("acceptance-stack")),
                        LocalStack.class);
    }
}

package io.jixiao.platform.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Adds to each operation the problems that it may answer with. What an operation says of a status itself is kept. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    /** What SmallRye puts where an operation says nothing of a status. */
    private static final Set<String> SAY_NOTHING = Set.of("Bad Request", "Not Authorized", "Not Allowed");

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        openApi.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) -> complete(openApi, path, method, operation)));
        openApi.getComponents()
                .setResponses(new TreeMap<>(openApi.getComponents().getResponses()));
    }

    private static void complete(OpenAPI openApi, String path, PathItem.HttpMethod method, Operation operation) {
        APIResponses answers = operation.getResponses();
        answers.getAPIResponses().forEach((status, answer) -> {
            if (isFailure(status)) {
                answer.setContent(SharedProblem.document());
            }
        });
        for (SharedProblem problem : SharedProblem.values()) {
            if (problem.concerns(path, method, operation)) {
                add(openApi, answers, problem);
            }
        }
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
    }

    private static void add(OpenAPI openApi, APIResponses answers, SharedProblem problem) {
        APIResponse said = answers.getAPIResponse(problem.status());
        if (said != null && !SAY_NOTHING.contains(said.getDescription())) {
            problem.complete(said);
            return;
        }
        openApi.getComponents().addResponse(problem.component(), problem.described());
        answers.addAPIResponse(problem.status(), OASFactory.createAPIResponse().ref(problem.component()));
    }

    private static boolean isFailure(String status) {
        return status.charAt(0) >= '4';
    }
}

package io.jixiao.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.jixiao.platform.database.DatabaseUnavailableException;
import io.jixiao.platform.log.LogText;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every exception that leaves a resource into a problem document. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;

    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return answers.answer(problem);
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException wrong) {
        return answers.answer(JsonProblems.of(wrong));
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException wrong) {
        return answers.answer(JsonProblems.of(wrong));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        return answers.answer(Violations.of(violations, answers.locale()));
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(SecurityException refused) {
        return answers.answer(Problem.of(CommonProblem.AUTHENTICATION_REQUIRED));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return answers.answer(Problem.of(CommonProblem.ACCESS_DENIED));
    }

    @ServerExceptionMapper
    Response databaseAway(DatabaseUnavailableException away) {
        LOG.errorf(LogText.withoutWords(away), "database unavailable");
        return answers.answer(Problem.of(CommonProblem.UNAVAILABLE));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answers.answer(JsonProblems.of(json));
        }
        if (e.getCause() instanceof Problem problem) {
            return answers.answer(problem);
        }
        return answers.answer(Problem.of(
                switch (e.getResponse().getStatus()) {
                    case 400 -> CommonProblem.INVALID_PARAMETER;
                    case 401 -> CommonProblem.AUTHENTICATION_REQUIRED;
                    case 403 -> CommonProblem.ACCESS_DENIED;
                    case 404 -> CommonProblem.NOT_FOUND;
                    case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
                    case 406 -> CommonProblem.NOT_ACCEPTABLE;
                    case 413 -> CommonProblem.BODY_TOO_LARGE;
                    case 415 -> CommonProblem.UNSUPPORTED_MEDIA_TYPE;
                    default -> {
                        LOG.errorf(LogText.withoutWords(e), "unexpected web failure");
                        yield CommonProblem.INTERNAL;
                    }
                }));
    }

    /** Says nothing about the inside: the trace id leads the operator to the log. */
    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Problem known = known(cause);
            if (known != null) {
                return answers.answer(known);
            }
        }
        LOG.errorf(LogText.withoutWords(e), "unexpected failure");
        return answers.answer(Problem.of(CommonProblem.INTERNAL));
    }

    private static @Nullable Problem known(Throwable cause) {
        return switch (cause) {
            case Problem problem -> problem;
            case DatabaseUnavailableException away -> Problem.of(CommonProblem.UNAVAILABLE);
            case BodyTooLargeException tooLarge -> tooLarge.problem();
            case SQLException sql -> DatabaseProblems.of(sql).orElse(null);
            default -> null;
        };
    }
}

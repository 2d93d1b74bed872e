package io.jixiao.platform.web.caller;

import io.jixiao.platform.security.Caller;
import io.jixiao.platform.security.Roles;
import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Nobody calls without a name that can stand in an audit trail: a token names its subject, which is not the name of the
 * services' own background work, and a portal's token names the portal as the actor beside the user it acts for.
 */
class NamedCaller {

    private final Caller caller;

    NamedCaller(Caller caller) {
        this.caller = caller;
    }

    @ServerRequestFilter
    void refuseNameless() {
        if (caller.isNameless()) {
            throw Problem.of(
                    CommonProblem.AUTHENTICATION_REQUIRED, "令牌必须以 sub 写明用户", "The token must name its user in sub");
        }
        if (caller.has(Roles.PORTAL) && caller.via().isEmpty()) {
            throw Problem.of(
                    CommonProblem.ACCESS_DENIED,
                    "门户令牌必须在 act 声明中写明门户本身，并以 sub 写明其代表的用户",
                    "A portal token must name the portal in the act claim and the user it acts for in sub");
        }
    }
}

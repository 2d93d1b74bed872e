package io.jixiao.platform.security;

import io.jixiao.platform.web.problem.CommonProblem;
import io.jixiao.platform.web.problem.Problem;
import jakarta.inject.Inject;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A portal never acts in its own name: its token must name the user it acts for and itself as the actor. */
class ActingPortal {

    @Inject
    Caller caller;

    @ServerRequestFilter
    void refuseAnonymousPortal() {
        if (caller.has(Roles.PORTAL) && caller.via().isEmpty()) {
            throw Problem.of(
                    CommonProblem.ACCESS_DENIED,
                    "门户令牌必须在 act 声明中写明门户本身，并以 sub 写明其代表的用户",
                    "A portal token must name the portal in the act claim and the user it acts for in sub");
        }
    }
}

package io.jixiao.stack.demo;

import io.jixiao.stack.LocalStack;
import io.jixiao.stack.Service;
import java.util.EnumMap;
import java.util.Map;

/**
 * A running Jixiao, as its users see it: on a laptop, in containers or in a cluster.
 *
 * @param baseUrls where each service answers, without a trailing slash
 * @param tokens tokens that it accepts
 */
public record Installation(Map<Service, String> baseUrls, TokenSource tokens) {

    /** The stack of this machine. */
    public static Installation of(LocalStack stack) {
        Map<Service, String> baseUrls = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            baseUrls.put(service, stack.baseUrl(service));
        }
        return new Installation(baseUrls, TokenSource.signedBy(stack.tokens()));
    }

    /** Somebody's access to one service's API. */
    public ApiClient as(Person person, Service service) {
        return new ApiClient(baseUrls.get(service) + service.apiPrefix(), tokens.tokenOf(person));
    }
}

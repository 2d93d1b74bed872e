package io.jixiao.report.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Sends one event to one address. The host's name is resolved once, and the connection goes to the address that was checked, whatever
 * the name says a moment later; Host, SNI and certificate are the name's. Nothing is redirected, and of the answer 1 KiB is read at most.
 */
@ApplicationScoped
class WebhookClient {

    private static final int MOST_OF_AN_ANSWER = 1024;

    /** Who knows the addresses of a host. */
    interface Names {
        InetAddress[] addressesOf(String host) throws UnknownHostException;
    }

    private final WebhookSettings settings;
    private final Names names;
    private final HttpClient client;

    @Inject
    WebhookClient(WebhookSettings settings, Vertx vertx) {
        this(settings, vertx, InetAddress::getAllByName);
    }

    WebhookClient(WebhookSettings settings, Vertx vertx, Names names) {
        this.settings = settings;
        this.names = names;
        int millis = Math.toIntExact(settings.timeout().toMillis());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(64)
                .setConnectTimeout(millis)
                // Of one that was opened when nobody waited for it any more.
                .setIdleTimeout(millis)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    Attempt post(String text, Map<String, String> headers, String body) throws InterruptedException {
        if (WebhookUrl.brokenRule(text, settings).isPresent()) {
            return new Attempt.Failed(DeliveryFailure.URL_NOT_ALLOWED, 0);
        }
        URI url = URI.create(text);
        InetAddress address;
        try {
            List<InetAddress> addresses = Arrays.asList(names.addressesOf(url.getHost()));
            // One that is not allowed spoils the name: whoever gives it both is after something.
            if (!addresses.stream().allMatch(settings.addresses()::allows)) {
                return new Attempt.Failed(DeliveryFailure.ADDRESS_NOT_ALLOWED, 0);
            }
            address = addresses.getFirst();
        } catch (UnknownHostException e) {
            return new Attempt.Failed(DeliveryFailure.NAME_UNKNOWN, 0);
        }
        return post(url, address, headers, body);
    }

    private Attempt post(URI url, InetAddress address, Map<String, String> headers, String body)
            throws InterruptedException {
        int port = WebhookUrl.port(url);
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port)
                .setSsl(url.getScheme().equals("https"))
                .setURI(url.getRawQuery() == null ? path : path + "?" + url.getRawQuery())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        AtomicReference<HttpClientRequest> open = new AtomicReference<>();
        Future<Integer> status = client.request(options)
                .onSuccess(open::set)
                .compose(request -> request.send(body))
                .compose(WebhookClient::read);
        try {
            int answered = status.toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return answered / 100 == 2
                    ? new Attempt.Accepted(answered)
                    : new Attempt.Failed(DeliveryFailure.NOT_ACCEPTED, answered);
        } catch (ExecutionException e) {
            return new Attempt.Failed(DeliveryFailure.NOT_REACHED, 0);
        } catch (TimeoutException e) {
            return new Attempt.Failed(DeliveryFailure.TIMED_OUT, 0);
        } finally {
            status.onComplete(ended -> {});
            HttpClientRequest request = open.get();
            if (request != null) {
                request.connection().close();
            }
        }
    }

    /** The status, when the answer has ended or is longer than anybody reads. */
    private static Future<Integer> read(HttpClientResponse response) {
        Promise<Integer> status = Promise.promise();
        int[] bytes = {0};
        response.handler(buffer -> {
            bytes[0] += buffer.length();
            if (bytes[0] > MOST_OF_AN_ANSWER) {
                status.tryComplete(response.statusCode());
                response.request().connection().close();
            }
        });
        response.exceptionHandler(status::tryFail);
        response.endHandler(end -> status.tryComplete(response.statusCode()));
        return status.future();
    }
}

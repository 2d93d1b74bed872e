package io.jixiao.platform.web.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/** Gives operations the body that {@link BodyIntake} took in, and says when they are done with it. */
class BodyReader {

    @ServerRequestFilter(preMatching = true)
    void give(ContainerRequestContext request) {
        ResteasyReactiveRequestContext current = CurrentRequestManager.get();
        RoutingContext context = current.serverRequest().unwrap(RoutingContext.class);
        KeptBody body = context.get(KeptBody.PROPERTY);
        if (body == null) {
            return;
        }
        context.put(BodyIntake.IS_READ, true);
        current.registerCompletionCallback(failure -> body.end());
        request.setProperty(KeptBody.PROPERTY, body);
        request.setEntityStream(new OpenedLater(body));
    }

    /** Opens the body when the first byte is asked for, by a thread that may wait for a disk. */
    private static final class OpenedLater extends InputStream {
        private final KeptBody body;
        private InputStream opened = InputStream.nullInputStream();
        private boolean isOpened;

        OpenedLater(KeptBody body) {
            this.body = body;
        }

        private InputStream opened() throws IOException {
            if (!isOpened) {
                opened = body.open();
                isOpened = true;
            }
            return opened;
        }

        @Override
        public int read() throws IOException {
            return opened().read();
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            return opened().read(target, from, length);
        }

        @Override
        public int available() throws IOException {
            return opened().available();
        }

        @Override
        public void close() throws IOException {
            opened.close();
        }
    }
}

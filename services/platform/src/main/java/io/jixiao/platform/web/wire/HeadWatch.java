package io.jixiao.platform.web.wire;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection on which a request's head has begun and does not come to its end in time. A time-out between two
 * bytes would not do: one byte every few seconds keeps a connection for ever. Stands before all other handlers, where a
 * head begins with its first byte; {@link HeadReading}, behind the decoder, says where it ends.
 */
final class HeadWatch extends ChannelInboundHandlerAdapter {

    /** Names that Vert.x gives. */
    private static final String DECODER = "httpDecoder";

    private static final String ENCODER = "httpEncoder";

    private final Duration longest;
    private @Nullable HeadReading reading;
    private java.util.concurrent.@Nullable ScheduledFuture<?> deadline;

    HeadWatch(Duration longest) {
        this.longest = longest;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (reading == null) {
            reading = readingIn(context.pipeline());
        }
        if (deadline == null && (reading == null || reading.isBetweenRequests())) {
            deadline = context.executor().schedule(() -> late(context), longest.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelRead(bytes);
        if (reading == null) {
            reading = readingIn(context.pipeline());
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        headEnded();
        context.fireChannelInactive();
    }

    /** The head has come, or nothing will. */
    void headEnded() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    private void late(ChannelHandlerContext context) {
        if (reading == null || !reading.refuseLate()) {
            context.close();
        }
    }

    /** Null as long as Vert.x has not set up the connection for HTTP, e.g. before the end of a TLS handshake. */
    private @Nullable HeadReading readingIn(ChannelPipeline pipeline) {
        if (pipeline.get(DECODER) == null || pipeline.get(ENCODER) == null) {
            return null;
        }
        HeadReading behind = new HeadReading(this, pipeline.context(DECODER));
        pipeline.addAfter(ENCODER, null, behind);
        return behind;
    }
}

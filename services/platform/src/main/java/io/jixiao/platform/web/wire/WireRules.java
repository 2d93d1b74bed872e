package io.jixiao.platform.web.wire;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Has every connection that a server of this process accepts watched from its first byte. */
public final class WireRules extends ChannelInitializerExtension {

    private static final String SETTING = "jixiao.http.head";

    /** Has Netty look for extensions such as this one; to be said before Quarkus starts. */
    public static void apply() {
        System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        Duration longestHead = ConfigProvider.getConfig()
                .getOptionalValue(SETTING, Duration.class)
                .orElse(Duration.ofSeconds(10));
        connection.pipeline().addLast(new HeadWatch(longestHead));
    }
}

package org.tacet.web;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import org.eclipse.jetty.server.NetworkConnectionLimit;

/** What all doors have in common: what they tell of themselves and of errors, and who is looked at before anything is read. */
final class Doors {

    private Doors() {}

    /**
     * Sets a server up.
     *
     * @param guard looks at every request first
     * @param most how many connections are held at a time
     */
    static void setUp(JavalinConfig config, Errors errors, Handler guard, int most) {
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(jetty -> {
            jetty.setErrorHandler(errors);
            jetty.addBean(new NetworkConnectionLimit(most, jetty));
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(errors));
        config.router.javaLangErrorHandler(errors::grave);
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        errors.of(config.routes);
        config.routes.before(guard);
    }
}

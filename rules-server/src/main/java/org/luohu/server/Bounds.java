package org.luohu.server;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the server takes at most.
 *
 * @param bytes the bytes of a request's body; an application with every fact has some 4,000
 * @param patience how long a body may take to arrive
 * @param rate how many requests a second are answered, all clients together; 0 for any number
 */
@ConfigurationProperties("luohu.server")
record Bounds(
    @DefaultValue("65536") int bytes,
    @DefaultValue("10s") Duration patience,
    @DefaultValue("1000") int rate) {}

package org.luohu.spring;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What {@code luohu.*} says.
 *
 * @param policies the directory of policies, or the bundle, to follow; the bundled ones if there is
 *     none
 * @param publicKey for a bundle, the PEM file of the Ed25519 key whose owner must have signed it,
 *     or {@link org.luohu.PolicySource#UNSIGNED} where it may be anybody's
 * @param every the time between two looks at that directory
 * @param remembered how much of the heap parts of decisions may take that the next families are
 *     given, such as 32MB; 0 for none
 * @param warmUp whether a law is warmed up before it decides
 * @param zone where the day ends, for applications that name no day of filing
 */
@ConfigurationProperties("luohu")
public record LuohuProperties(
    @Nullable Path policies,
    @Nullable String publicKey,
    @DefaultValue("2s") Duration every,
    @DefaultValue("32MB") DataSize remembered,
    @DefaultValue("true") boolean warmUp,
    @DefaultValue("Asia/Shanghai") ZoneId zone) {}

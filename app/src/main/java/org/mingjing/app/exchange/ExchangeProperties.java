package org.mingjing.app.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What sources may do, and how much they may send at once.
 *
 * @param tokens by the code of a source, the token by which it proves itself; admitted at the start
 * @param mayBackfill the codes of those among them that may tell history: import files, have their
 *     messages taken as received when they occurred, and cases judged as of an earlier instant
 * @param mayPublishItems the codes of those that may publish the list of service items, which is
 *     one for all sources
 * @param largestBody of a request with events
 * @param largestBatch how many events it may hold
 * @param largestFile to be imported, all files of one import together
 * @param directory where files are kept until they are imported
 */
@ConfigurationProperties("mingjing.exchange")
public record ExchangeProperties(
        @DefaultValue Map<String, String> tokens,
        @DefaultValue Set<String> mayBackfill,
        @DefaultValue Set<String> mayPublishItems,
        @DefaultValue("16MB") DataSize largestBody,
        @DefaultValue("5000") int largestBatch,
        @DefaultValue("2GB") DataSize largestFile,
        @DefaultValue("data/imports") Path directory) {
    public ExchangeProperties {
        tokens = Map.copyOf(tokens);
        mayBackfill = Set.copyOf(mayBackfill);
        mayPublishItems = Set.copyOf(mayPublishItems);
    }
}

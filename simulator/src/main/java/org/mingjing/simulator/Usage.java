package org.mingjing.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options and their help in one language. */
final class Usage {
    private Usage() {}

    static CommandLine command(GenerateOptions options, Wording wording) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(options).name("./mingjing generate");
        spec.usageMessage()
                .header(wording.plain("usage.header"), "")
                .description("", wording.plain("usage.description"), "")
                .footerHeading("%n" + wording.plain("usage.examples") + "%n")
                .footer(
                        "  ./mingjing generate --out city/",
                        "  ./mingjing generate --cases 400000 --seed 7 --until 2026-10-31 --out"
                                + " city/");
        return explained(spec, List.of("0", "2"), wording);
    }

    static CommandLine command(FeedOptions options, Feed feed, Wording wording) {
        CommandSpec spec = CommandSpec.forAnnotatedObject(options).name(feed.id());
        spec.usageMessage()
                .header(wording.plain("feed.header." + feed.id()), "")
                .description("", wording.plain("feed.description"), "");
        return explained(spec, List.of("0", "1", "2"), wording);
    }

    private static CommandLine explained(CommandSpec spec, List<String> statuses, Wording wording) {
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String status : statuses) {
            meanings.put(status, wording.plain("usage.exit." + status));
        }
        spec.usageMessage()
                .sortOptions(false)
                .synopsisHeading(wording.plain("usage.synopsis") + " ")
                .exitCodeListHeading("%n" + wording.plain("usage.exit") + "%n")
                .exitCodeList(meanings);
        for (OptionSpec option : List.copyOf(spec.options())) {
            spec.remove(option);
            spec.addOption(
                    OptionSpec.builder(option)
                            .description(
                                    wording.plain("option." + option.longestName().substring(2)))
                            .build());
        }
        return new CommandLine(spec).setCaseInsensitiveEnumValuesAllowed(true);
    }
}

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
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).build());
        Map<String, String> statuses = new LinkedHashMap<>();
        for (String status : List.of("0", "2")) {
            statuses.put(status, wording.plain("usage.exit." + status));
        }
        spec.usageMessage()
                .sortOptions(false)
                .header(wording.plain("usage.header"), "")
                .synopsisHeading(wording.plain("usage.synopsis") + " ")
                .description("", wording.plain("usage.description"), "")
                .exitCodeListHeading("%n" + wording.plain("usage.exit") + "%n")
                .exitCodeList(statuses)
                .footerHeading("%n" + wording.plain("usage.examples") + "%n")
                .footer(
                        "  ./mingjing generate --out city/",
                        "  ./mingjing generate --cases 400000 --seed 7 --until 2026-10-31 --out"
                                + " city/");
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

package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;

/** The document that describes the format holds a pack that can be read. */
class DocumentedFormatTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(id: .*?)```");

    @Test
    void readsTheCompleteExample() throws IOException {
        String document = Files.readString(Path.of("..", "docs", "rule-packs.md"));
        String example =
                EXAMPLE.matcher(document)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .findFirst()
                        .orElseThrow();

        RulePack pack = PackReader.read(new PackText("rule-packs.md", example));

        assertThat(pack.rulebook().rules())
                .extracting(Rule::gravest)
                .containsExactly(Level.RED, Level.RED);
    }
}

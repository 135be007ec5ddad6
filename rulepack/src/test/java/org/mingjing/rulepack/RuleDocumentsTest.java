package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents in {@code docs/rules}, which are written from the packs and their examples: {@code
 * ./mingjing test -pl rulepack -am -Dmingjing.documents=write} writes them anew.
 */
class RuleDocumentsTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");
    private static final String HOW =
            "docs/rules/%s is out of date; write it anew with"
                    + " ./mingjing test -pl rulepack -am -Dmingjing.documents=write";

    static Stream<Map.Entry<String, String>> documents() throws IOException {
        Map<String, String> documents = new TreeMap<>();
        documents.put("README.md", RuleIndex.ofAllPacks());
        for (String name : RulePacks.names()) {
            RulePack pack = RulePacks.load(name);
            for (DocumentLanguage language : DocumentLanguage.values()) {
                documents.put(name + language.suffix(), RuleDocument.of(pack, language));
            }
        }
        if ("write".equals(System.getProperty("mingjing.documents"))) {
            write(documents);
        }
        return documents.entrySet().stream();
    }

    private static void write(Map<String, String> documents) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Files.writeString(FOLDER.resolve(document.getKey()), document.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isWhatThePackSays(Map.Entry<String, String> document) {
        assertThat(FOLDER.resolve(document.getKey()))
                .as(HOW, document.getKey())
                .content()
                .isEqualTo(document.getValue());
    }

    @Test
    void liesInTheFolderAlone() throws IOException {
        List<String> names = documents().map(Map.Entry::getKey).toList();

        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }
}

package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;

/** Reads the files of a pack, gathers everything that is wrong with them, and only then speaks. */
final class PackReader {
    private final YamlFile file;
    private final PackText.Siblings siblings;

    /**
     * Null when the vocabulary could not be read: then nothing is said of the uses of its words.
     */
    private @Nullable Words words;

    private @Nullable RulePack pack;

    private PackReader(PackText text) {
        this.file = YamlFile.of(text.name(), text.text());
        this.siblings = text.siblings();
        Place root = file.root();
        if (root != null) {
            read(root);
        }
    }

    /** A pack without a mapping. */
    static RulePack read(PackText text) {
        PackReader reader = new PackReader(text);
        refuse(reader.file.errorsInOrder());
        return reader.pack();
    }

    /** A pack with its mapping; the errors of both are told together, those of the pack first. */
    static RulePack read(PackText text, PackText mappingText) {
        PackReader reader = new PackReader(text);
        List<PackError> errors = new ArrayList<>(reader.file.errorsInOrder());
        YamlFile mappingFile = YamlFile.of(mappingText.name(), mappingText.text());
        Words words = reader.words;
        Mapping mapping = words == null ? null : mapping(mappingFile, words);
        errors.addAll(mappingFile.errorsInOrder());
        refuse(errors);
        return mapping == null ? reader.pack() : reader.pack().withMapping(mapping);
    }

    static Mapping readMapping(PackText text, Vocabulary vocabulary) {
        YamlFile file = YamlFile.of(text.name(), text.text());
        Mapping mapping = mapping(file, new Words(vocabulary));
        refuse(file.errorsInOrder());
        if (mapping == null) {
            throw new IllegalStateException(text.name() + " is neither read nor refused");
        }
        return mapping;
    }

    private static @Nullable Mapping mapping(YamlFile file, Words words) {
        Place root = file.root();
        return root == null ? null : MappingReader.read(root, words);
    }

    private static void refuse(List<PackError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidPackException(errors);
        }
    }

    private RulePack pack() {
        if (pack == null) {
            throw new IllegalStateException("a pack that is neither read nor refused");
        }
        return pack;
    }

    private void read(Place root) {
        Keys keys =
                root.keys("id", "version", "title", "calendar", "vocabulary", "procedure", "rules");
        String id =
                keys.required(
                        "id", "?", place -> place.text(new Bilingual("规则包的 id", "the pack's id")));
        String version =
                keys.required(
                        "version",
                        "?",
                        place -> place.text(new Bilingual("规则包的版本", "the pack's version")));
        Bilingual title = keys.required("title", Bilingual.same("?"), Place::bilingual);
        CalendarDefinition calendar =
                keys.required(
                        "calendar",
                        CalendarReader.standIn(),
                        place -> CalendarReader.read(place, siblings));
        Vocabulary vocabulary =
                keys.<@Nullable Vocabulary>required("vocabulary", null, VocabularyReader::read);
        if (vocabulary == null) {
            return;
        }
        words = new Words(vocabulary);
        Rulebook rulebook = rulebook(root, keys, words);
        if (rulebook != null && file.errors().isEmpty()) {
            pack =
                    new RulePack(
                            id,
                            version,
                            title,
                            calendar,
                            rulebook,
                            null,
                            PackSource.of(root, rulebook));
        }
    }

    private static @Nullable Rulebook rulebook(Place root, Keys keys, Words words) {
        Procedure procedure =
                keys.optional(
                        "procedure", Procedure.NONE, place -> ProcedureReader.read(place, words));
        RuleTypes types = new RuleTypes(words, procedure);
        List<Rule> rules =
                keys.required("rules", List.<Rule>of(), place -> RuleReader.read(place, types));
        return root.made(
                0,
                new Bilingual("彼此相容的规则", "rules that go together"),
                () -> Rulebook.of(words.vocabulary(), procedure, rules));
    }
}

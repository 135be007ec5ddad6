package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/** Compares case files by everything that can be asked of them. */
final class CaseFilesAssert {
    private CaseFilesAssert() {}

    static void assertEqual(CaseFiles actual, CaseFiles expected) {
        assertThat(told(actual)).isEqualTo(told(expected));
    }

    private static List<String> told(CaseFiles caseFiles) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < caseFiles.size(); i++) {
            CaseFile caseFile = caseFiles.get(i);
            told.add(
                    "case "
                            + caseFile.id()
                            + " of "
                            + caseFile.itemCode()
                            + " v"
                            + caseFile.itemVersion());
            caseFile.vocabulary()
                    .attributes()
                    .forEach(
                            attribute ->
                                    told.add(
                                            value(
                                                    caseFile,
                                                    attribute,
                                                    caseFile.has(attribute),
                                                    caseFile.value(attribute, 0))));
            for (int position = 0; position < caseFile.eventCount(); position++) {
                event(caseFile, position, told);
            }
        }
        return told;
    }

    private static void event(CaseFile caseFile, int position, List<String> told) {
        told.add(
                caseFile.event(position)
                        + " "
                        + caseFile.sequence(position)
                        + " "
                        + caseFile.hasMessageId(position)
                        + " "
                        + caseFile.isVersioned(position));
        for (Attribute attribute : caseFile.vocabulary().attributes()) {
            told.add(
                    value(
                            caseFile,
                            attribute,
                            caseFile.has(position, attribute),
                            caseFile.value(position, attribute, 0)));
        }
    }

    private static String value(CaseFile caseFile, Attribute attribute, boolean has, long packed) {
        boolean text = has && attribute.type() == AttributeType.TEXT;
        return attribute.id()
                + " "
                + has
                + " "
                + (text ? caseFile.lexicon().text((int) packed) : packed);
    }
}

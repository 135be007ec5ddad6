package org.mingjing.core.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name of who applies 申请人 in a case: a person's, or that of an enterprise or another body.
 *
 * <p>It belongs to the case and not to its events, and no rule judges it. Only who handles the case
 * sees it in full; everybody else sees it {@link #masked()}.
 *
 * @param text as the source told it; empty when nobody told it
 */
public record ApplicantName(String text) {
    /** Nobody told it. */
    public static final ApplicantName NONE = new ApplicantName("");

    /** What vocabularies call it, the usual id first. */
    public static final List<String> IDS = List.of("applicant", "applicant_name");

    private static final String MASK = "**";

    /** Most names of persons have at most four characters, and no body has fewer than five. */
    private static final int LONGEST_PERSON = 4;

    /** Whether an attribute of this id holds the name of an applicant. */
    public static boolean isHeldBy(String attributeId) {
        return IDS.contains(attributeId);
    }

    /** The attribute of a vocabulary that holds it; null when there is none. */
    public static @Nullable Attribute attributeOf(Vocabulary vocabulary) {
        for (String id : IDS) {
            Attribute attribute = vocabulary.findAttribute(id);
            if (attribute != null && attribute.type() == AttributeType.TEXT) {
                return attribute;
            }
        }
        return null;
    }

    /** What a case file tells; {@link #NONE} when it tells nothing. */
    public static ApplicantName of(CaseFile file) {
        Attribute attribute = attributeOf(file.vocabulary());
        if (attribute == null) {
            return NONE;
        }
        if (file.has(attribute)) {
            return new ApplicantName(file.lexicon().text((int) file.value(attribute, 0)));
        }
        for (int event = 0; event < file.eventCount(); event++) {
            if (file.has(event, attribute)) {
                return new ApplicantName(
                        file.lexicon().text((int) file.value(event, attribute, 0)));
            }
        }
        return NONE;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * As others see it: {@code 张**} of a person, the first two characters of a body, {@code 临江**}.
     * What cannot be told apart is masked as a person.
     */
    public String masked() {
        return text.isEmpty() ? text : text.substring(0, begin()) + MASK;
    }

    private int begin() {
        return text.offsetByCodePoints(0, isBody() ? 2 : 1);
    }

    /* Transcribed names such as 阿卜杜拉·买买提 are long, and have a dot in the middle. */
    private boolean isBody() {
        return text.codePointCount(0, text.length()) > LONGEST_PERSON
                && text.codePoints().noneMatch(ApplicantName::isDot)
                && text.codePoints().limit(LONGEST_PERSON).allMatch(Character::isIdeographic);
    }

    private static boolean isDot(int character) {
        return character == '·' || character == '・' || character == '•' || character == '．';
    }

    /** Another text, in which the name is masked wherever it stands. */
    public String maskedIn(String other) {
        return isTooShort() ? other : other.replace(text, masked());
    }

    /* A name of one character stands in many words. */
    private boolean isTooShort() {
        return text.codePointCount(0, text.length()) < 2;
    }

    /** Masked, so that no log and no failure tells more. */
    @Override
    public String toString() {
        return masked();
    }
}

package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mingjing.core.casefile.Bilingual;

/**
 * The errors of a pack, each in a line of English. Whichever test provokes them, what is said in
 * Chinese is Chinese: outside of quotation marks there is no English but single words of the
 * format.
 */
final class PackErrors {
    private PackErrors() {}

    static List<String> of(ThrowingCallable reading) {
        InvalidPackException refused = catchThrowableOfType(InvalidPackException.class, reading);
        assertThat(refused).isNotNull();
        refused.errors().forEach(PackErrors::assertChinese);
        return refused.errors().stream().map(PackError::toString).toList();
    }

    private static void assertChinese(PackError error) {
        assertChinese(error.expected());
        assertChinese(error.found());
        if (error.hint() != null) {
            assertChinese(error.hint());
        }
    }

    private static void assertChinese(Bilingual wording) {
        assertThat(wording.zh()).as(wording.en()).matches("(?s).*(\\p{IsHan}|“.*”|\\w\\(…\\)).*");
        assertThat(wording.zh().replaceAll("(?s)“.*?”", "“”"))
                .as(wording.en())
                .doesNotContainPattern("[A-Za-z]{2,}'? +'?[A-Za-z]{2,}");
        assertThat(wording.en().replaceAll("(?s)'.*?'", "''"))
                .as(wording.zh())
                .doesNotContainPattern("[，。：；“”]");
    }
}

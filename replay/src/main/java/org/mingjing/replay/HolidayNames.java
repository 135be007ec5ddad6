package org.mingjing.replay;

import java.util.List;
import org.mingjing.core.casefile.Bilingual;

/**
 * The names of the statutory holidays 法定节假日 as the notices of the State Council write them. A name
 * that is not among them is told as it is written.
 */
public final class HolidayNames {
    private static final List<Bilingual> NAMES =
            List.of(
                    new Bilingual("元旦", "New Year's Day"),
                    new Bilingual("春节", "Spring Festival"),
                    new Bilingual("清明节", "Qingming Festival"),
                    new Bilingual("劳动节", "Labour Day"),
                    new Bilingual("端午节", "Dragon Boat Festival"),
                    new Bilingual("中秋节", "Mid-Autumn Festival"),
                    new Bilingual("国庆节", "National Day"));

    private HolidayNames() {}

    /** A name, or several joined by 、, in a language. */
    public static String in(Language language, String written) {
        if (language == Language.ZH) {
            return written;
        }
        String name = written.replace("、", ", ");
        for (Bilingual known : NAMES) {
            name = name.replace(known.zh(), known.en());
        }
        return name;
    }
}

package org.mingjing.simulator;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who applies in a case, invented from the case's number: a person, or an enterprise where the item
 * asks for a business licence.
 *
 * @param kind 申请人类型: 1 a natural person, 2 an enterprise
 * @param document type of the document: 111 identity card, 001 unified social credit code
 * @param number of the document
 */
record Applicant(String name, String kind, String document, String number) {
    private static final String[] PLACES = {"临江", "云溪", "明湖", "青枫", "望山", "柳塘", "星河", "梧桐"};
    private static final String[] WORDS = {
        "恒远", "嘉禾", "鼎盛", "瑞丰", "华宇", "安泰", "新纪元", "百川", "同创", "润泽", "凯达", "金桥"
    };
    private static final String[] TRADES = {
        "餐饮管理", "建筑工程", "商贸", "物流", "医药", "教育咨询", "环保科技", "文化传媒", "机械制造", "农业开发", "置业"
    };
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int OLDEST = (int) LocalDate.of(1945, 1, 1).toEpochDay();
    private static final int YOUNGEST = (int) LocalDate.of(2003, 12, 31).toEpochDay();

    /** The applicant of a case: the same for the same number. */
    static Applicant of(String caseNumber, @Nullable Item item) {
        Chance chance = new Chance(caseNumber.hashCode());
        return item != null && isEnterprise(item) ? enterprise(chance) : person(chance);
    }

    /** Whether enterprises apply for an item. */
    static boolean isEnterprise(Item item) {
        return item.materials().contains("营业执照");
    }

    private static Applicant person(Chance chance) {
        LocalDate born = LocalDate.ofEpochDay(chance.between(OLDEST, YOUNGEST));
        String serial = String.valueOf(chance.between(100, 999));
        return new Applicant(
                Names.any(chance),
                "1",
                "111",
                CreditCode.ofPerson(born.toString().replace("-", ""), serial));
    }

    private static Applicant enterprise(Chance chance) {
        StringBuilder organisation = new StringBuilder("MA");
        for (int i = 0; i < 6; i++) {
            organisation.append(ALPHABET.charAt(chance.between(0, ALPHABET.length() - 1)));
        }
        return new Applicant(
                any(PLACES, chance) + any(WORDS, chance) + any(TRADES, chance) + "有限公司",
                "2",
                "001",
                CreditCode.of("91", organisation.toString()));
    }

    private static String any(String[] words, Chance chance) {
        return words[chance.between(0, words.length - 1)];
    }

    /** What {@code up_pro_accept} tells of the applicant. */
    Map<String, String> cells() {
        return Map.of(
                "applyer_name",
                name,
                "applyer_type",
                kind,
                "applyer_page_type",
                document,
                "applyer_page_code",
                number);
    }
}

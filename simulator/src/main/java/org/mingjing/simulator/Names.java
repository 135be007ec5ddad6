package org.mingjing.simulator;

/** Names of people, each given once; when all are given, again with a number. */
final class Names {
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈";
    private static final String[] GIVEN = {
        "伟", "芳", "秀英", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀兰",
        "霞", "平", "刚", "桂英", "建国", "建华", "志强", "志明", "晓燕", "晓东", "海燕", "海波", "文博", "文静", "雪梅", "雪峰",
        "国庆", "国平", "丽华", "丽娜", "玉兰", "玉梅", "永强", "永红", "春生", "春梅", "立新", "立群", "少华", "少军", "思远",
        "思敏", "子轩", "子涵", "佳宁", "佳怡", "俊杰", "俊峰", "宏伟", "宏斌", "振华", "振宇", "慧敏", "慧芳", "小红", "小刚",
        "一鸣", "一帆", "长江", "长城", "爱华", "爱民"
    };

    /** Has no divisor in common with the number of names, so that it visits each of them once. */
    private static final int STRIDE = 1_787;

    private int next = 1;

    /** A name that others may bear too. */
    static String any(Chance chance) {
        return SURNAMES.charAt(chance.between(0, SURNAMES.length() - 1))
                + GIVEN[chance.between(0, GIVEN.length - 1)];
    }

    String next() {
        int all = SURNAMES.length() * GIVEN.length;
        int at = (int) ((long) next * STRIDE % all);
        int round = next / all;
        next++;
        String name = SURNAMES.charAt(at % SURNAMES.length()) + GIVEN[at / SURNAMES.length()];
        return round == 0 ? name : name + (round + 1);
    }
}

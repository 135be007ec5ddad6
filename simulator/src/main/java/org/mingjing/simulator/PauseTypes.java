package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which special procedures 特别程序 an item can need, by what it is about; hearings are apart. */
final class PauseTypes {
    private static final List<String> USUAL = List.of("专家评审", "鉴定");

    /** By a word in the name of the item or of its department. */
    private static final Map<String, List<String>> BY_WORD =
            Map.ofEntries(
                    Map.entry("采矿", List.of("招标", "拍卖", "专家评审")),
                    Map.entry("建设用地", List.of("招标", "拍卖")),
                    Map.entry("采砂", List.of("招标", "拍卖")),
                    Map.entry("户外广告", List.of("招标", "拍卖")),
                    Map.entry("清扫", List.of("招标")),
                    Map.entry("动物", List.of("检疫", "检测")),
                    Map.entry("野生", List.of("检疫", "鉴定")),
                    Map.entry("种子", List.of("检疫", "检验")),
                    Map.entry("林", List.of("鉴定", "专家评审")),
                    Map.entry("农药", List.of("检测", "专家评审")),
                    Map.entry("兽药", List.of("检验", "专家评审")),
                    Map.entry("食品", List.of("检验", "检测")),
                    Map.entry("餐饮", List.of("检验", "检测")),
                    Map.entry("药", List.of("检验", "专家评审")),
                    Map.entry("医疗", List.of("检验", "专家评审")),
                    Map.entry("卫生", List.of("检测")),
                    Map.entry("放射", List.of("检测", "专家评审")),
                    Map.entry("辐射", List.of("检测", "专家评审")),
                    Map.entry("生态环境", List.of("检测", "专家评审")),
                    Map.entry("水质", List.of("检测")),
                    Map.entry("排水", List.of("检测")),
                    Map.entry("特种", List.of("检验", "检测")),
                    Map.entry("消防", List.of("检测", "专家评审")),
                    Map.entry("防雷", List.of("检测")),
                    Map.entry("燃气", List.of("检验", "检测")),
                    Map.entry("客运", List.of("检测")),
                    Map.entry("运输", List.of("检测")),
                    Map.entry("工程", List.of("检测", "专家评审")),
                    Map.entry("项目", List.of("专家评审")),
                    Map.entry("工伤", List.of("鉴定")),
                    Map.entry("残疾", List.of("鉴定")),
                    Map.entry("文物", List.of("鉴定", "专家评审")),
                    Map.entry("不动产", List.of("鉴定")));

    private PauseTypes() {}

    /** At least one, in a fixed order. */
    static List<String> of(Item item) {
        String words = item.name() + item.department();
        List<String> types = new ArrayList<>();
        BY_WORD.keySet().stream()
                .sorted()
                .filter(words::contains)
                .flatMap(word -> BY_WORD.getOrDefault(word, List.of()).stream())
                .filter(type -> !types.contains(type))
                .forEach(types::add);
        return types.isEmpty() ? USUAL : List.copyOf(types);
    }
}

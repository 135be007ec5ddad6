package org.mingjing.simulator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the city from {@code catalogue.txt} and peoples it. Some items get a second version in the
 * course of the year: those with another promise written, and every eighth with a long promise,
 * which becomes two working days shorter.
 */
final class Catalogue {
    private static final String FILE = "catalogue.txt";
    private static final String MINUTES = "m";
    private static final int LONG_PROMISE = 8;
    private static final int EVERY = 8;
    private static final int SECOND_PROMISE = 8;
    private static final int DAYS_TO_FILE = 3;

    private static final Map<String, List<String>> MATERIALS =
            Map.of(
                    "-", List.of(),
                    "p", List.of("申请表", "居民身份证", "户口簿", "近期照片"),
                    "e", List.of("申请表", "营业执照", "法定代表人身份证明", "章程", "场所使用证明"),
                    "c", List.of("申请表", "营业执照", "项目批准文件", "设计图纸", "建设工程规划许可证", "施工合同"),
                    "v", List.of("申请表", "居民身份证", "机动车行驶证", "车辆照片", "保险凭证"),
                    "h", List.of("申请表", "营业执照", "执业资格证书", "场所平面图", "设备清单"),
                    "f", List.of("申请表", "营业执照", "食品安全管理制度", "场所平面图", "健康证明"),
                    "l", List.of("申请表", "居民身份证", "不动产权证书", "宗地图", "合同"));

    private final int secondVersionFrom;
    private final int firstVersionFrom;
    private final List<Office> offices = new ArrayList<>();
    private final List<List<Item>> items = new ArrayList<>();
    private int itemsOfDepartment;
    private int longPromises;

    /** A department that nobody works at yet. */
    private record Office(String code, String name, String nameEn) {}

    private Catalogue(int firstVersionFrom, int secondVersionFrom) {
        this.firstVersionFrom = firstVersionFrom;
        this.secondVersionFrom = secondVersionFrom;
    }

    /**
     * The city with its items in force from one day on, some in a new version from another.
     *
     * @param cases how many there are in a year, for which the departments are staffed
     * @param firstVersionFrom day since 1970-01-01
     * @param secondVersionFrom day since 1970-01-01
     */
    static City city(int cases, int firstVersionFrom, int secondVersionFrom) {
        Catalogue catalogue = new Catalogue(firstVersionFrom, secondVersionFrom);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Catalogue.class.getResourceAsStream(FILE), FILE),
                                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.isBlank()).forEach(catalogue::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new City(catalogue.departments(cases), catalogue.items);
    }

    private List<Department> departments(int cases) {
        Staff staff = new Staff(items, cases);
        return offices.stream()
                .map(
                        office ->
                                new Department(
                                        office.code(),
                                        office.name(),
                                        office.nameEn(),
                                        staff.clerks(office.name()),
                                        staff.handlers(office.name()),
                                        staff.reviewers(office.name()),
                                        staff.heads(office.name())))
                .toList();
    }

    private void read(String line) {
        if (line.startsWith("#")) {
            return;
        }
        String[] cells = line.split(";", -1);
        if (line.startsWith("@")) {
            String code = String.format("%02d", offices.size() + 1);
            offices.add(new Office(code, cells[0].substring(1), cells[1]));
            itemsOfDepartment = 0;
            return;
        }
        items.add(versions(cells));
    }

    private List<Item> versions(String[] cells) {
        itemsOfDepartment++;
        CaseType type = type(cells[0]);
        int promised = days(cells[2]);
        List<Item> versions = new ArrayList<>();
        versions.add(item(cells, type, 1, firstVersionFrom, promised));
        if (cells.length > SECOND_PROMISE) {
            versions.add(item(cells, type, 2, secondVersionFrom, days(cells[SECOND_PROMISE])));
        } else if (promised >= LONG_PROMISE && type == CaseType.PROMISED) {
            longPromises++;
            if (longPromises % EVERY == 0) {
                versions.add(item(cells, type, 2, secondVersionFrom, promised - 2));
            }
        }
        return versions;
    }

    private Item item(String[] cells, CaseType type, int version, int from, int promised) {
        Office department = offices.getLast();
        String flags = cells[7];
        return new Item(
                String.format("3301-%s-%03d", department.code(), itemsOfDepartment),
                version,
                from,
                cells[3],
                cells[4],
                department.name(),
                type,
                days(cells[1]),
                promised,
                minutes(cells[2]),
                steps(type, promised),
                Objects.requireNonNull(MATERIALS.get(cells[5]), cells[5]),
                fees(cells[6]),
                flags.contains("h"),
                flags.contains("s"));
    }

    private static CaseType type(String letter) {
        return switch (letter) {
            case "I" -> CaseType.IMMEDIATE;
            case "P" -> CaseType.PROMISED;
            case "J" -> CaseType.JOINT;
            case "R" -> CaseType.REFERRED;
            case "B" -> CaseType.RETURNED;
            case "A" -> CaseType.ASSISTED;
            default -> throw new IllegalArgumentException("no type of cases " + letter);
        };
    }

    /** Working days; what is promised in minutes is promised for the same working day. */
    private static int days(String text) {
        if (text.endsWith(MINUTES)) {
            return 0;
        }
        return text.equals("-") ? Step.NONE : Integer.parseInt(text);
    }

    private static int minutes(String text) {
        return text.endsWith(MINUTES)
                ? Integer.parseInt(text.substring(0, text.length() - 1))
                : Step.NONE;
    }

    private static Map<String, BigDecimal> fees(String text) {
        Map<String, BigDecimal> fees = new LinkedHashMap<>();
        for (String fee : text.split("\\|", -1)) {
            if (!fee.isBlank()) {
                String[] parts = fee.split("=", -1);
                fees.put(parts[0], new BigDecimal(parts[1]));
            }
        }
        return fees;
    }

    /** Steps take what the promise leaves them: a fifth, two fifths, a fifth. */
    private List<Step> steps(CaseType type, int promised) {
        boolean limited = promised >= 5 && itemsOfDepartment % 4 != 0;
        Step undertake = new Step(Act.UNDERTAKE, limited ? Math.max(1, promised / 5) : Step.NONE);
        Step review = new Step(Act.REVIEW, limited ? Math.max(1, 2 * promised / 5) : Step.NONE);
        Step approve = new Step(Act.APPROVE, limited ? Math.max(1, promised / 5) : Step.NONE);
        return switch (type) {
            case IMMEDIATE, RETURNED -> List.of(new Step(Act.UNDERTAKE, Step.NONE));
            case REFERRED -> List.of(undertake, review);
            case ASSISTED -> List.of(new Step(Act.APPLY, DAYS_TO_FILE));
            case PROMISED, JOINT -> List.of(undertake, review, approve);
        };
    }
}

package org.mingjing.core;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of the glossary: Chinese term, English term, where it is in the code, statute.
 *
 * @param rows the rows of all tables, without their heads
 */
record GlossaryTable(List<Row> rows) {
    private static final int CELLS = 4;
    private static final Pattern HEAD = Pattern.compile("\\| Chinese \\|.*|\\|-.*");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern ELSEWHERE = Pattern.compile("planned|in [a-z]+: \\w+");

    static GlossaryTable of(String markdown) {
        return new GlossaryTable(
                markdown.lines()
                        .filter(line -> line.startsWith("|") && !HEAD.matcher(line).matches())
                        .map(Row::of)
                        .toList());
    }

    /** Every name of the third column, such as {@code casefile.Link#REVIEW}. */
    List<String> names() {
        return rows.stream().flatMap(row -> row.names().stream()).toList();
    }

    /** What is wrong, one sentence each. */
    List<String> mistakes() {
        return rows.stream().flatMap(Row::mistakes).toList();
    }

    /** The Chinese and the English term of the row that names this. */
    List<String> terms(String name) {
        return rows.stream()
                .filter(row -> row.names().contains(name))
                .flatMap(row -> row.cells().stream().limit(2))
                .toList();
    }

    record Row(List<String> cells) {
        static Row of(String line) {
            List<String> parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(parts.subList(1, parts.size() - 1));
        }

        private String code() {
            return cells.get(2);
        }

        List<String> names() {
            return NAME.matcher(code()).results().map((MatchResult name) -> name.group(1)).toList();
        }

        Stream<String> mistakes() {
            if (cells.size() != CELLS || cells.stream().anyMatch(String::isEmpty)) {
                return Stream.of(cells + " does not have four cells that say something");
            }
            if (names().isEmpty() && !ELSEWHERE.matcher(code()).matches()) {
                return Stream.of(code() + " is neither a name nor planned");
            }
            return names().stream()
                    .filter(name -> !exists(name))
                    .map(name -> name + " does not exist");
        }

        private static boolean exists(String name) {
            String[] parts = name.split("#", 2);
            try {
                Class<?> type = Class.forName(binaryName(parts[0]));
                return parts.length == 1
                        || has(type.getFields(), Field::getName, parts[1])
                        || has(type.getMethods(), Method::getName, parts[1]);
            } catch (ClassNotFoundException absent) {
                return false;
            }
        }

        /** {@code rule.RuleHeader.Reach} is {@code …rule.RuleHeader$Reach} to a class loader. */
        private static String binaryName(String name) {
            return "org.mingjing.core." + name.replaceAll("\\.([A-Z]\\w*)\\.([A-Z])", ".$1\\$$2");
        }

        private static <M extends Member> boolean has(
                M[] members, Function<M, String> nameOf, String name) {
            return Arrays.stream(members).map(nameOf).anyMatch(name::equals);
        }
    }
}

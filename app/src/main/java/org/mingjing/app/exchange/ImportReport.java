package org.mingjing.app.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.Severity;

/**
 * What of an import could not be taken and why, a line each: the place, the sentence in Chinese and
 * the one in English, parted by tabs. Files are named as they were uploaded, never where they lie.
 */
public record ImportReport(String text) {
    private static final Bilingual NO_EVENT = new Bilingual("没有可读的事件", "there is no event to read");
    private static final Bilingual NO_MEMORY =
            new Bilingual(
                    "内存不足，请拆分文件后再导入",
                    "there was not enough memory; split the file and import again");
    private static final Bilingual NO_FILE =
            new Bilingual("文件已不在服务器上，请重新导入", "the file is gone from the server; import it again");
    private static final Bilingual OUR_FAULT =
            new Bilingual("服务器出错，原因见服务器日志", "the server failed; its log tells why");

    /** What ended an import early. */
    static ImportReport of(Throwable end) {
        boolean isMemory =
                Stream.iterate(end, Objects::nonNull, Throwable::getCause)
                        .anyMatch(OutOfMemoryError.class::isInstance);
        return of(isMemory ? NO_MEMORY : OUR_FAULT);
    }

    static ImportReport fileGone() {
        return of(NO_FILE);
    }

    private static ImportReport of(Bilingual sentence) {
        return new ImportReport(line("", sentence));
    }

    /** What was wrong with a file, the grave problems first. */
    static ImportReport of(Imported imported, Path folder) {
        List<Problem> kept = imported.problems().kept();
        Stream<String> grave =
                kept.stream().filter(ImportReport::isGrave).map(one -> of(one, folder));
        Stream<String> other =
                kept.stream().filter(one -> !isGrave(one)).map(one -> of(one, folder));
        boolean isUntold = imported.isEmpty() && kept.stream().noneMatch(ImportReport::isGrave);
        Stream<String> none = isUntold ? Stream.of(line("", NO_EVENT)) : Stream.empty();
        return new ImportReport(
                Stream.of(none, grave, other)
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n")));
    }

    private static boolean isGrave(Problem problem) {
        return problem.severity() == Severity.FATAL || problem.severity() == Severity.ERROR;
    }

    private static String of(Problem problem, Path folder) {
        return bare(line(problem.place(), problem.message()), folder);
    }

    /* The folder says nothing to people, and where it lies is nobody's business. */
    private static String bare(String text, Path folder) {
        String path = folder.toString();
        return text.replace(path + folder.getFileSystem().getSeparator(), "").replace(path, "");
    }

    private static String line(String place, Bilingual sentence) {
        return place + "\t" + plain(sentence.zh()) + "\t" + plain(sentence.en());
    }

    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }

    /** The lines in one language: the place, if there is one, and what is wrong there. */
    public String in(Locale language) {
        int column = language.getLanguage().equals("zh") ? 1 : 2;
        return text.lines().map(line -> told(line, column)).collect(Collectors.joining("\n"));
    }

    private static String told(String line, int column) {
        String[] cells = line.split("\t", -1);
        return cells.length < 3 ? line : (cells[0] + " " + cells[column]).strip();
    }
}

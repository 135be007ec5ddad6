package org.mingjing.eventlog;

import org.mingjing.core.casefile.Bilingual;

/**
 * What can be wrong with a log, each with what people read. {@code {0}}, {@code {1}} … stand for
 * the arguments of the {@link Problem}; {@code {0 case|cases}} for a number with its noun.
 */
public enum ProblemKind {
    /** Argument: the name. */
    UNKNOWN_KIND(
            Severity.FATAL,
            "不认识的文件类型“{0}”：应为 .xes、.xes.gz、.csv 或 .csv.gz",
            "unknown kind of file '{0}': expected .xes, .xes.gz, .csv or .csv.gz"),
    /** No arguments. */
    NO_FILE(Severity.FATAL, "文件不存在", "there is no such file"),
    /** Argument: what the system said. */
    UNREADABLE_FILE(Severity.FATAL, "文件无法读取：{0}", "the file cannot be read: {0}"),
    /** Argument: what the decompressor said. */
    BROKEN_GZIP(
            Severity.FATAL,
            "gzip 压缩数据损坏或不完整，其后内容未读：{0}",
            "the gzip data are damaged or cut short, the rest was not read: {0}"),
    /** Arguments: bytes unpacked, bytes packed. */
    UNPACKS_TOO_LARGE(
            Severity.FATAL,
            "解压后过大，疑为压缩炸弹，已停止读取：{1} 字节解压出 {0} 字节",
            "unpacks too large, as a decompression bomb does, reading stopped: {0} bytes out of"
                    + " {1}"),
    /** No arguments. */
    TRAILING_BYTES(
            Severity.WARNING,
            "gzip 数据之后还有无法识别的内容，未读",
            "after the gzip data there is something else, which was not read"),
    /** Argument: the encoding's name. */
    UNKNOWN_ENCODING(
            Severity.FATAL, "不支持的字符编码“{0}”", "the character encoding '{0}' is not supported"),
    /** Argument: the encoding. */
    ENCODING_GUESSED(
            Severity.NOTICE,
            "文件未写明字符编码，按 {0} 读取",
            "the file tells no encoding and was read as {0}"),
    /** Arguments: key or column, how many, their first lines. */
    UNDECODABLE_TEXT(
            Severity.ERROR,
            "{1} 条的“{0}”含有无法按文件编码解读的字符，未采用（第 {2} 行）；文件以 UTF-8 读入（XML 未声明编码的也是），"
                    + "若为 GBK/GB18030，请先转换：iconv -f GB18030 -t UTF-8",
            "'{0}' holds characters that are none in the file's encoding; {1} not taken (line"
                    + " {2}); the file was read as UTF-8, as is XML that declares no encoding; if it"
                    + " is GBK/GB18030, convert it first: iconv -f GB18030 -t UTF-8"),
    /** Argument: the limit in characters. */
    TEXT_TOO_LONG(
            Severity.FATAL,
            "单个文本或标记超过 {0} 个字符，其后内容未读",
            "one text or piece of markup is longer than {0} characters, the rest was not read"),
    /** Argument: the limit. */
    NESTED_TOO_DEEP(
            Severity.FATAL,
            "元素嵌套超过 {0} 层，其后内容未读",
            "elements are nested deeper than {0}, the rest was not read"),
    /** No arguments. */
    DOCTYPE_REFUSED(
            Severity.FATAL,
            "含有 DOCTYPE 声明；为防外部实体攻击，此类文件一律不读",
            "there is a DOCTYPE; files with one are refused, because entities can attack the"
                    + " reader"),
    /** Argument: what the parser said. */
    ILL_FORMED_XML(
            Severity.FATAL,
            "XML 不完整或格式错误，其后内容未读：{0}",
            "the XML is cut short or ill-formed, the rest was not read: {0}"),
    /** Argument: the root element found. */
    NOT_XES(
            Severity.FATAL,
            "不是 XES 日志：根元素为 <{0}>，应为 <log>",
            "this is no XES log: its root element is <{0}>, not <log>"),
    /** Argument: the element. */
    UNKNOWN_ELEMENT(
            Severity.WARNING, "XES 不认识的元素 <{0}>，已跳过", "XES knows no element <{0}>, skipped"),
    /** Argument: the element. */
    ATTRIBUTE_WITHOUT_KEY(
            Severity.WARNING, "属性 <{0}> 没有 key，已跳过", "an attribute <{0}> has no key, skipped"),
    /** Arguments: key, the value left out. */
    KEY_REPEATED(
            Severity.WARNING,
            "“{0}”重复出现，采用第一个值，未采用“{1}”",
            "'{0}' stands there twice; the first value counts, '{1}' was left out"),
    /** Arguments: key of the name, number of events lost. */
    TRACE_WITHOUT_NAME(
            Severity.ERROR,
            "trace 的第一个事件之前没有“{0}”，该 trace 连同 {1} 个事件未采用",
            "the trace has no '{0}' before its first event; it was not taken, nor {1 event|events} of"
                    + " it"),
    /** Argument: the case's number. */
    TRACE_REPEATED(
            Severity.WARNING,
            "办件“{0}”在本文件中再次出现，其事件并入同一办件",
            "case '{0}' comes again in this file; its events were added to the same case"),
    /** No arguments. */
    EVENT_WITHOUT_TRACE(
            Severity.ERROR,
            "事件不属于任何 trace，未采用",
            "the event belongs to no trace, so it was not taken"),
    /** Argument: key. */
    EVENT_WITHOUT_TIME(
            Severity.ERROR,
            "事件没有发生时间“{0}”，未采用",
            "the event has no time '{0}', so it was not taken"),
    /** Arguments: key, value. */
    TIME_UNREADABLE(
            Severity.ERROR,
            "发生时间“{0}”无法识别：“{1}”，应如 2026-01-04T09:30:00+08:00 或 2026/1/4 9:30；"
                    + "其他写法须列入映射的 formats；该事件未采用",
            "the time '{0}' cannot be read: '{1}', expected one like 2026-01-04T09:30:00+08:00 or"
                    + " 2026/1/4 9:30; other forms are named under formats of the mapping; the"
                    + " event was not taken"),
    /** Arguments: key, value. */
    TIME_AMBIGUOUS(
            Severity.ERROR,
            "发生时间“{0}”的“{1}”分不清何为月、何为日：在映射的 formats 中写明格式，如 dd/MM/yyyy 或 MM/dd/yyyy；" + "该事件未采用",
            "the time '{0}' is '{1}', of which nobody can tell the month from the day: name the"
                    + " form under formats of the mapping, like dd/MM/yyyy or MM/dd/yyyy; the event"
                    + " was not taken"),
    /** Arguments: key, how many, their first lines, the first value. */
    TIME_IMPLAUSIBLE(
            Severity.ERROR,
            "{1} 个事件的发生时间“{0}”不可信，如“{3}”（第 {2} 行）：1950 年以前或 2100 年以后的日期视为占位，未采用",
            "the times '{0}' of {1 event|events} cannot be meant, like '{3}' (line {2}): dates before"
                    + " 1950 or after 2100 stand for none; the events were not taken"),
    /** Arguments: key, how many, their first lines, the first value. */
    DATE_IMPLAUSIBLE(
            Severity.NOTICE,
            "“{0}”有 {1} 处日期不可信，如“{3}”（第 {2} 行）：1950 年以前或 2100 年以后的日期视为占位，按未填采用",
            "'{0}' holds {1 date|dates} that cannot be meant, like '{3}' (line {2}): dates before 1950"
                    + " or after 2100 stand for none and were taken as not given"),
    /** Argument: key. */
    EVENT_WITHOUT_ACTIVITY(
            Severity.WARNING,
            "事件没有活动名称“{0}”，按“其他”采用",
            "the event has no activity '{0}'; it was taken as 'other'"),
    /** Arguments: key, value. */
    NOT_A_NUMBER(
            Severity.WARNING,
            "“{0}”应为数字（如 12.5，绝对值小于一万亿），实为“{1}”，未采用该值",
            "'{0}' should be a number like 12.5, below a million millions, but is '{1}'; the value"
                    + " was left out"),
    /** Arguments: key, value. */
    NOT_AN_INSTANT(
            Severity.WARNING,
            "“{0}”应为时间（如 2026-01-04T09:30:00+08:00、2026/1/4 9:30，年份在前），实为“{1}”，未采用该值",
            "'{0}' should be a time like 2026-01-04T09:30:00+08:00 or 2026/1/4 9:30, the year"
                    + " first, but is '{1}'; the value was left out"),
    /** Arguments: key, value. */
    NOT_A_DATE(
            Severity.WARNING,
            "“{0}”应为日期（如 2026-01-04、2026/1/4，年份在前），实为“{1}”，未采用该值",
            "'{0}' should be a date like 2026-01-04 or 2026/1/4, the year first, but is '{1}'; the"
                    + " value was left out"),
    /** Arguments: key, value. */
    NOT_A_FLAG(
            Severity.WARNING,
            "“{0}”应为 true/false、1/0、是/否 或 Y/N，实为“{1}”，未采用该值",
            "'{0}' should be true/false, 1/0, 是/否 or Y/N, but is '{1}'; the value was left out"),
    /** Arguments: key, value. */
    NOT_A_VOID_MARK(
            Severity.WARNING,
            "“{0}”应为 true/false、1/0、是/否、Y/N 或 D（删除），实为“{1}”，按未作废采用",
            "'{0}' should be true/false, 1/0, 是/否, Y/N or D for deleted, but is '{1}'; the event"
                    + " was taken as not void"),
    /** Arguments: key, value, lowest, highest. */
    NOT_A_COUNT(
            Severity.WARNING,
            "“{0}”应为 {2} 至 {3} 的整数，实为“{1}”，未采用该值",
            "'{0}' should be a whole number from {2} to {3}, but is '{1}'; the value was left"
                    + " out"),
    /** Arguments: key or column, case, the value left out. */
    CASE_CONTRADICTED(
            Severity.WARNING,
            "办件“{1}”的“{0}”前后不一，采用先出现的值，未采用“{2}”",
            "'{0}' of case '{1}' contradicts what stood there before; the earlier value counts,"
                    + " '{2}' was left out"),
    /** No arguments. */
    NO_HEADER(
            Severity.FATAL,
            "文件为空，或第一行不是列名",
            "the file is empty or its first line does not name columns"),
    /** Arguments: columns missing, columns found, hint. */
    COLUMNS_MISSING(
            Severity.FATAL,
            "缺少必需的列 {0}；文件中的列为 {1}{2}",
            "columns {0} are missing; the file has {1}{2}"),
    /** Arguments: column, hint. */
    COLUMN_NOT_FOUND(
            Severity.WARNING,
            "映射中的列“{0}”不在文件中{1}",
            "the mapping names a column '{0}' which the file has not{1}"),
    /** Argument: the columns. */
    COLUMNS_NOT_SENT(
            Severity.NOTICE,
            "文件没有下列各列，凡需要它们的检查均未作：{0}",
            "the file has no columns {0}; checks that need them are not made"),
    /** Argument: the column. */
    RECEPTION_NOT_SENT(
            Severity.NOTICE,
            "文件没有列“{0}”：各条均按发生时即已收到采用，迟报、补录因而看不出，同一条的先后也无从区分",
            "the file has no column '{0}': everything was taken as received when it happened, so"
                    + " late reports do not show, nor which of two versions is the later"),
    /** Arguments: column, how many rows, their first lines, nothing. */
    RECEPTION_EMPTY(
            Severity.NOTICE,
            "{1} 行的“{0}”为空（第 {2} 行）：按发生时即已收到采用",
            "'{0}' is empty in {1 row|rows} (line {2}): taken as received when it happened"),
    /** Arguments: column, how many rows, their first lines, the first mark. */
    UNKNOWN_OPERATION(
            Severity.WARNING,
            "{1} 行的同步类型“{0}”不认识，如“{3}”（第 {2} 行）；已知的有 I、1、新增，U、2、修改，D、3、删除；按新增采用",
            "'{0}' tells an unknown operation in {1 row|rows}, like '{3}' (line {2}); known are I"
                    + " or 1 for new, U or 2 for changed, D or 3 for deleted; taken as new"),
    /** Argument: the columns. */
    COLUMNS_UNUSED(Severity.NOTICE, "映射未用到下列各列：{0}", "the mapping makes no use of the columns {0}"),
    /** Argument: the activities and attributes. */
    DECLARED_BUT_SENT(
            Severity.NOTICE,
            "映射的 source 写明来源不能提供 {0}，数据中却有：以数据为准，照常判定",
            "the mapping says under source that it cannot send {0}, but here it is: the data count,"
                    + " and it is judged"),
    /** Arguments: number of events, their names with how often each came. */
    ACTIVITIES_UNMAPPED(
            Severity.NOTICE,
            "{0} 个事件的活动不在映射之中，按“其他”采用：{1}",
            "the mapping does not know the activities of {0 event|events}, taken as 'other': {1}"),
    /** Argument: column. */
    COLUMN_REPEATED(
            Severity.WARNING,
            "列名“{0}”重复，采用最左一列",
            "two columns are named '{0}'; the left one counts"),
    /** Arguments: cells found, cells expected. */
    WRONG_COLUMN_COUNT(
            Severity.ERROR,
            "该行有 {0} 个单元格，应为 {1} 个，未采用（引号是否成对？）",
            "the row has {0 cell|cells} instead of {1}, so it was not taken (do the quotation marks"
                    + " match?)"),
    /** No arguments. */
    QUOTES_UNMATCHED(
            Severity.ERROR,
            "该行的引号不成对，未采用",
            "the quotation marks of this line do not match, so it was not taken"),
    /** Argument: column. */
    ROW_WITHOUT_CASE(
            Severity.ERROR,
            "该行没有办件编号“{0}”，未采用",
            "the row has no case number '{0}', so it was not taken"),
    /** Arguments: key or column, the number. */
    CONTROL_IN_CASE_NUMBER(
            Severity.ERROR,
            "办件编号“{0}”含有控制字符：“{1}”，该行或该 trace 及其事件未采用",
            "the case number '{0}' holds control characters: '{1}'; the row, or the trace with its"
                    + " events, was not taken"),
    /** Argument: what the parser said. */
    BROKEN_CSV(
            Severity.FATAL, "CSV 格式错误，其后内容未读：{0}", "the CSV is broken, the rest was not read: {0}"),
    /** Argument: the tables, one of which should be there. */
    NO_TABLE(
            Severity.FATAL,
            "目录中没有可读的表，应有 {0} 之一（.csv 或 .csv.gz）",
            "the folder has no table to read; expected one of {0}, as .csv or .csv.gz"),
    /** Arguments: table, the file left out. */
    TABLE_REPEATED(
            Severity.ERROR,
            "表 {0} 有两个文件，未读“{1}”",
            "there are two files of table {0}; '{1}' was not read"),
    /** Argument: the files. */
    FILES_UNUSED(Severity.NOTICE, "目录中的下列文件未读：{0}", "these files of the folder were not read: {0}"),
    /** Argument: column. */
    ROW_WITHOUT(Severity.ERROR, "该行没有“{0}”，未采用", "the row has no '{0}', so it was not taken"),
    /** Arguments: column, value. */
    NOT_A_LIMIT(
            Severity.WARNING,
            "“{0}”应为时限（如 20 working days、20个工作日、30 minutes、same working day），实为“{1}”，未采用该值",
            "'{0}' should be a limit like 20 working days, 30 minutes or same working day, but is"
                    + " '{1}'; the value was left out"),
    /** Arguments: column, value. */
    UNKNOWN_CASE_TYPE(
            Severity.WARNING,
            "不认识“{0}”中的办件类型“{1}”，按承诺件采用",
            "'{0}' tells an unknown case type '{1}'; taken as promised"),
    /** Arguments: column, value. */
    UNKNOWN_STEP(
            Severity.WARNING,
            "“{0}”中的环节“{1}”不在词汇之中，未采用",
            "'{0}' names a step '{1}' that the vocabulary does not know; it was left out"),
    /** Arguments: column, name of the fee, its standard. */
    FEE_WITHOUT_STANDARD(
            Severity.WARNING,
            "“{0}”中“{1}”的收费标准不是单一金额：“{2}”；该费用已列入，但不判断是否超标准",
            "'{0}' tells no single amount for '{1}': '{2}'; the fee is listed, but nothing is"
                    + " judged to be above its standard"),
    /** Arguments: code, version. */
    ITEM_REPEATED(
            Severity.WARNING,
            "事项“{0}”第 {1} 版重复出现，采用第一个",
            "version {1} of item '{0}' comes twice; the first counts"),
    /** Arguments: table of the items, code. */
    ROW_WITHOUT_ITEM(
            Severity.WARNING,
            "{0} 中没有事项“{1}”，该行未采用",
            "{0} has no item '{1}', so the row was not taken"),
    /** Arguments: column, code. */
    UNKNOWN_UNIT(
            Severity.WARNING,
            "不认识时限单位“{0}”的代码“{1}”，未采用该时限",
            "'{0}' tells an unknown code '{1}' of a unit; the limit was left out"),
    /** Arguments: column, code, how often it came. */
    UNKNOWN_CODE(
            Severity.NOTICE,
            "不认识“{0}”的代码“{1}”（{2} 次），照原样保留；可在映射的 activities 中写明“{0}={1}”",
            "'{0}' tells an unknown code '{1}' ({2 time|times}), which was kept as it came; the mapping"
                    + " may say under activities what '{0}={1}' is"),
    /** Arguments: number of cases, codes with how often each came. */
    ITEMS_UNKNOWN(
            Severity.NOTICE,
            "{0} 个办件的事项不在事项清单之中，凡需要事项的检查均未作：{1}",
            "the list of items does not know the items of {0 case|cases}; checks that need them are not"
                    + " made: {1}"),
    /** Arguments: number of cases, some of them. */
    CASES_INCOMPLETE(
            Severity.NOTICE,
            "{0} 个办件各有内容未能采用，其“未作”“逾期”等结论须先与原始数据核对：{1}",
            "something of {0 case|cases} could not be taken; before it is said that anything was"
                    + " not done or late in them, look at the source: {1}"),
    /** Argument: number of cases. */
    ITEMS_NOT_GIVEN(
            Severity.NOTICE,
            "{0} 个办件写明了事项，但没有给出事项清单（--items），凡需要事项的检查均未作",
            "{0 case names|cases name} an item, but no list of items was given (--items); checks that need"
                    + " them are not made");

    private final Severity severity;
    private final String zh;
    private final String en;

    ProblemKind(Severity severity, String zh, String en) {
        this.severity = severity;
        this.zh = zh;
        this.en = en;
    }

    public Severity severity() {
        return severity;
    }

    /** The sentence, its places for arguments still open. */
    public Bilingual wording() {
        return new Bilingual(zh, en);
    }
}

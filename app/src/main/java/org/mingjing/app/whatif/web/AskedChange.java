package org.mingjing.app.whatif.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.pages.Uploaded;
import org.mingjing.app.rulebook.HolidayNotices;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.AllCases;
import org.mingjing.app.whatif.WhatIfQuestion;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.rulepack.PackDraft;
import org.mingjing.rulepack.RulePack;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a reader filled in to ask a what-if. Everything may be left out.
 *
 * @param rule the rule of which limits are changed
 * @param promised its new promised limit
 * @param statutory its new statutory limit
 * @param warning so many working days ahead it warns
 * @param pack a changed pack.yaml
 * @param items a changed list of items
 * @param notice a notice of days off and days worked, as calendars of packs write it
 * @param day a single day that is off or worked
 * @param work whether it is
 * @param department of which cases
 * @param item of cases of which item, by its code
 * @param oneIn about one case in so many
 */
record AskedChange(
        @Nullable String rule,
        @Nullable Integer promised,
        @Nullable Unit promisedUnit,
        @Nullable Integer statutory,
        @Nullable Unit statutoryUnit,
        @Nullable Integer warning,
        @Nullable MultipartFile pack,
        @Nullable MultipartFile items,
        @Nullable String notice,
        @Nullable LocalDate day,
        HolidayNotices.@Nullable Work work,
        @Nullable String department,
        @Nullable String item,
        @Nullable Integer oneIn) {
    private static final int LONGEST_LIMIT = 1_000;
    private static final int LONGEST_WARNING = 60;
    private static final int LONGEST_ITEM = 100;
    private static final int LONGEST_NAME = 100;

    /** What a day that is only asked about is called. */
    private static final String DAY = "?";

    AskedChange {
        rule = orNull(rule);
        notice = orNull(notice);
        department = orNull(department);
        item = orNull(item);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** In what limits are told, by the words of a pack. */
    enum Unit {
        WORKING_DAYS("working days", "个工作日"),
        CALENDAR_DAYS("calendar days", "个自然日"),
        MONTHS("months", "个月"),
        WORKING_HOURS("working hours", "个工作小时"),
        MINUTES("minutes", "分钟");

        private final String word;
        private final String zh;

        Unit(String word, String zh) {
            this.word = word;
            this.zh = zh;
        }
    }

    /** Whether anything is changed at all. */
    boolean isAsked() {
        return isTold(pack)
                || isTold(items)
                || notice != null
                || day != null
                || (rule != null && (promised != null || statutory != null || warning != null));
    }

    /** Says beside each field what lies out of its bounds, or wants another field. */
    void check(WrongFields wrong) {
        wrong.bound("promised", 0, promised, LONGEST_LIMIT);
        wrong.bound("statutory", 0, statutory, LONGEST_LIMIT);
        wrong.bound("warning", 1, warning, LONGEST_WARNING);
        wrong.bound("oneIn", 1, oneIn, Integer.MAX_VALUE);
        wrong.boundYear("day", day);
        if (item != null && item.length() > LONGEST_ITEM) {
            wrong.say("item", "field.longest", LONGEST_ITEM);
        }
        if (rule == null && (promised != null || statutory != null || warning != null)) {
            wrong.say("rule", "what-if.which-rule");
        }
    }

    /** Says beside a field that what was told there cannot be read. */
    static void unreadable(String field, WrongFields wrong) {
        switch (field) {
            case "promised", "statutory" -> wrong.range(field, 0, LONGEST_LIMIT);
            case "warning" -> wrong.range(field, 1, LONGEST_WARNING);
            case "oneIn" -> wrong.range(field, 1, Integer.MAX_VALUE);
            case "day" -> wrong.say(field, "field.date");
            default -> wrong.say(field, "field.choice");
        }
    }

    private static boolean isTold(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    /**
     * The question; null when something of it is refused.
     *
     * @param law in force
     * @param wrong is told what is refused
     */
    @Nullable WhatIfQuestion question(
            LawInForce law, HolidayNotices notices, Catalogue catalogue, WrongFields wrong)
            throws IOException {
        List<Bilingual> told = new ArrayList<>();
        PackDraft draft = wrong.tried("pack", () -> rewritten(law.draft(), told));
        PackDraft limited = draft == null ? null : wrong.tried("rule", () -> limited(draft, told));
        ServiceItems list = wrong.tried("items", () -> list(catalogue, told));
        RulePack changed =
                limited == null
                        ? null
                        : wrong.tried(
                                notice == null ? "day" : "notice",
                                () -> calendar(law.noticed(limited.read()), notices, told));
        if (changed == null || !wrong.isEmpty()) {
            return null;
        }
        AllCases.Choice cases = new AllCases.Choice(department, item, oneIn == null ? 1 : oneIn);
        return new WhatIfQuestion(joined(told), changed, list, cases);
    }

    private PackDraft rewritten(PackDraft inForce, List<Bilingual> told) throws IOException {
        MultipartFile yaml = pack;
        if (yaml == null || yaml.isEmpty()) {
            return inForce;
        }
        PackDraft.refuseTooLarge(name(yaml), yaml.getSize());
        told.add(Bilingual.same(name(yaml)));
        PackDraft draft = inForce.rewritten(name(yaml), Uploaded.text(yaml));
        draft.read();
        return draft;
    }

    private PackDraft limited(PackDraft draft, List<Bilingual> told) {
        if (rule == null) {
            return draft;
        }
        PackDraft limited = limit(draft, rule, Anchor.PROMISED, promised, promisedUnit, told);
        limited = limit(limited, rule, Anchor.STATUTORY, statutory, statutoryUnit, told);
        if (warning != null) {
            limited = limited.warning(rule, warning);
            told.add(
                    new Bilingual(
                            rule + " 提前 " + warning + " 个工作日预警",
                            rule + " warns " + warning + " working days ahead"));
        }
        limited.read();
        return limited;
    }

    private @Nullable ServiceItems list(Catalogue catalogue, List<Bilingual> told)
            throws IOException {
        MultipartFile csv = items;
        if (csv == null || csv.isEmpty()) {
            return null;
        }
        told.add(Bilingual.same(name(csv)));
        return catalogue.read(Uploaded.text(csv));
    }

    private RulePack calendar(RulePack read, HolidayNotices notices, List<Bilingual> told) {
        RulePack changed = read;
        if (notice != null) {
            changed = notices.over(changed, notice);
            told.add(new Bilingual("放假通知", "a holiday notice"));
        }
        if (day != null) {
            HolidayNotices.Work asked = work == null ? HolidayNotices.Work.OFF : work;
            boolean isOff = asked == HolidayNotices.Work.OFF;
            changed = notices.over(changed, notices.ofDay(DAY, day, DAY, asked));
            told.add(
                    new Bilingual(
                            day + (isOff ? " 放假" : " 上班"), day + (isOff ? " off" : " worked")));
        }
        return changed;
    }

    private static PackDraft limit(
            PackDraft draft,
            String rule,
            Anchor anchor,
            @Nullable Integer amount,
            @Nullable Unit unit,
            List<Bilingual> told) {
        if (amount == null) {
            return draft;
        }
        Unit in = unit == null ? Unit.WORKING_DAYS : unit;
        boolean isPromise = anchor == Anchor.PROMISED;
        told.add(
                new Bilingual(
                        rule + (isPromise ? " 承诺 " : " 法定 ") + amount + " " + in.zh,
                        rule
                                + (isPromise ? " promised " : " statutory ")
                                + amount
                                + " "
                                + in.word));
        return draft.limit(rule, anchor, amount + " " + in.word);
    }

    /** The names of the files that were sent, by their fields. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        if (isTold(pack)) {
            files.put("pack", name(pack));
        }
        if (isTold(items)) {
            files.put("items", name(items));
        }
        return files;
    }

    /** As the reader calls it, without folders. */
    private static String name(@Nullable MultipartFile file) {
        String told = file == null ? null : file.getOriginalFilename();
        String name = told == null || told.isBlank() ? "?" : told.replaceAll(".*[/\\\\]", "");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private static Bilingual joined(List<Bilingual> told) {
        return new Bilingual(
                String.join("，", told.stream().map(Bilingual::zh).toList()),
                String.join(", ", told.stream().map(Bilingual::en).toList()));
    }
}

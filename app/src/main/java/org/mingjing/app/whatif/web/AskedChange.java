package org.mingjing.app.whatif.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /** Whether every number and code lies where its field on the page wants it. */
    boolean isWithinBounds() {
        return isWithin(0, promised, LONGEST_LIMIT)
                && isWithin(0, statutory, LONGEST_LIMIT)
                && isWithin(1, warning, LONGEST_WARNING)
                && isWithin(1, oneIn, Integer.MAX_VALUE)
                && (item == null || item.length() <= LONGEST_ITEM);
    }

    private static boolean isWithin(int least, @Nullable Integer number, int most) {
        return number == null || (number >= least && number <= most);
    }

    private static boolean isTold(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    /**
     * The question.
     *
     * @param law in force
     */
    WhatIfQuestion question(LawInForce law, HolidayNotices notices, Catalogue catalogue)
            throws IOException {
        List<Bilingual> told = new ArrayList<>();
        PackDraft draft = law.draft();
        MultipartFile yaml = pack;
        if (yaml != null && !yaml.isEmpty()) {
            draft = draft.rewritten(Uploaded.text(yaml));
            told.add(Bilingual.same(name(yaml)));
        }
        if (rule != null) {
            draft = limit(draft, rule, Anchor.PROMISED, promised, promisedUnit, told);
            draft = limit(draft, rule, Anchor.STATUTORY, statutory, statutoryUnit, told);
            if (warning != null) {
                draft = draft.warning(rule, warning);
                told.add(
                        new Bilingual(
                                rule + " 提前 " + warning + " 个工作日预警",
                                rule + " warns " + warning + " working days ahead"));
            }
        }
        @Nullable ServiceItems list = null;
        MultipartFile csv = items;
        if (csv != null && !csv.isEmpty()) {
            list = catalogue.read(Uploaded.text(csv));
            told.add(Bilingual.same(name(csv)));
        }
        AllCases.Choice cases = new AllCases.Choice(department, item, oneIn == null ? 1 : oneIn);
        RulePack changed = calendar(law.noticed(draft.read()), notices, told);
        return new WhatIfQuestion(joined(told), changed, list, cases);
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

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private static Bilingual joined(List<Bilingual> told) {
        return new Bilingual(
                String.join("，", told.stream().map(Bilingual::zh).toList()),
                String.join(", ", told.stream().map(Bilingual::en).toList()));
    }
}

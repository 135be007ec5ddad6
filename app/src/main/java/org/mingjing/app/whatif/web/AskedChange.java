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
import org.mingjing.app.whatif.WhatIfs;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItems;
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

        /** So many of it; packs write limits as the English says. */
        Bilingual of(int amount) {
            return new Bilingual(amount + " " + zh, amount + " " + word);
        }
    }

    private AskedLimits limits() {
        return new AskedLimits(rule, promised, promisedUnit, statutory, statutoryUnit, warning);
    }

    /** Whether anything is changed at all. */
    boolean isAsked() {
        return isTold(pack) || isTold(items) || notice != null || day != null || limits().isAsked();
    }

    /** Says beside each field what lies out of its bounds, or wants another field. */
    void check(WrongFields wrong) {
        limits().check(wrong);
        wrong.bound("oneIn", 1, oneIn, Integer.MAX_VALUE);
        wrong.boundYear("day", day);
        if (item != null && item.length() > LONGEST_ITEM) {
            wrong.say("item", "field.longest", LONGEST_ITEM);
        }
    }

    /** Says beside a field that what was told there cannot be read. */
    static void unreadable(String field, WrongFields wrong) {
        switch (field) {
            case AskedLimits.PROMISED, AskedLimits.STATUTORY, AskedLimits.WARNING ->
                    AskedLimits.unreadable(field, wrong);
            case "oneIn" -> wrong.range(field, 1, Integer.MAX_VALUE);
            case "day" -> wrong.say(field, "field.date");
            default -> wrong.say(field, "field.choice");
        }
    }

    private static boolean isTold(@Nullable MultipartFile file) {
        return file != null && !file.isEmpty();
    }

    /**
     * The question; null when nothing is asked or something is refused. Every field is looked at,
     * whatever is wrong with the others.
     *
     * @param law in force
     * @param wrong is told what is refused
     */
    @Nullable WhatIfQuestion question(
            LawInForce law,
            HolidayNotices notices,
            Catalogue catalogue,
            WhatIfs whatIfs,
            WrongFields wrong)
            throws IOException {
        List<Bilingual> told = new ArrayList<>();
        RulePack read = read(law, whatIfs, told, wrong);
        ServiceItems list = wrong.tried("items", () -> list(catalogue, told));
        RulePack changed = calendar(read == null ? law.pack() : read, notices, told, wrong);
        if (!wrong.isEmpty() || !isAsked()) {
            return null;
        }
        AllCases.Choice cases = new AllCases.Choice(department, item, oneIn == null ? 1 : oneIn);
        return new WhatIfQuestion(joined(told), changed, list, cases);
    }

    /** The pack with its limits and the notices that were published; null when it is refused. */
    private @Nullable RulePack read(
            LawInForce law, WhatIfs whatIfs, List<Bilingual> told, WrongFields wrong)
            throws IOException {
        PackDraft inForce = law.draft();
        PackDraft draft = wrong.tried("pack", () -> rewritten(inForce, told));
        RulePack sent = draft == null ? null : wrong.tried("pack", draft::read);
        if (sent != null && !whatIfs.isFit(sent)) {
            wrong.say("pack", "what-if.other-words");
        }
        AskedLimits limits = limits();
        limits.checkRule(lookedAt(draft, sent, inForce), wrong);
        if (draft == null || sent == null || !limits.isAsked() || !wrong.isEmpty()) {
            return sent == null ? null : law.noticed(sent);
        }
        RulePack limited =
                isTold(pack)
                        ? wrong.tried(limits.field(), () -> limits.over(draft, told).read())
                        : wrong.triedWithoutPlace(
                                limits.field(), () -> limits.over(draft, told).read());
        return limited == null ? null : law.noticed(limited);
    }

    /**
     * Where the rule is looked for: in the pack that was sent, and if that is refused elsewhere.
     */
    private static List<PackDraft> lookedAt(
            @Nullable PackDraft draft, @Nullable RulePack sent, PackDraft inForce) {
        if (draft == null) {
            return List.of(inForce);
        }
        return sent == null ? List.of(draft, inForce) : List.of(draft);
    }

    private PackDraft rewritten(PackDraft inForce, List<Bilingual> told) throws IOException {
        MultipartFile yaml = pack;
        if (yaml == null || yaml.isEmpty()) {
            return inForce;
        }
        PackDraft.refuseTooLarge(name(yaml), yaml.getSize());
        told.add(Bilingual.same(name(yaml)));
        return inForce.rewritten(name(yaml), Uploaded.text(yaml));
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

    private RulePack calendar(
            RulePack read, HolidayNotices notices, List<Bilingual> told, WrongFields wrong)
            throws IOException {
        RulePack changed = read;
        if (notice != null) {
            RulePack noticed = wrong.tried("notice", () -> notices.over(read, notice));
            told.add(new Bilingual("放假通知", "a holiday notice"));
            changed = noticed == null ? read : noticed;
        }
        if (day == null || wrong.isSaid("day")) {
            return changed;
        }
        RulePack before = changed;
        HolidayNotices.Work asked = work == null ? HolidayNotices.Work.OFF : work;
        boolean isOff = asked == HolidayNotices.Work.OFF;
        told.add(new Bilingual(day + (isOff ? " 放假" : " 上班"), day + (isOff ? " off" : " worked")));
        RulePack after =
                wrong.tried("day", () -> notices.over(before, notices.ofDay(DAY, day, DAY, asked)));
        return after == null ? before : after;
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

package org.mingjing.core.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.ExtensionTerms;
import org.mingjing.core.rule.Ladder;
import org.mingjing.core.rule.LadderStep;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.story.Words;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** Random time limits in one to three versions, from the generator of a case. */
final class RandomTerms {
    private static final RuleHeader HEADER = RuleHeader.of("limit", Bilingual.same("limit"));
    private static final Ladder STEEP =
            Ladder.of(
                    LadderStep.of(Level.NOTICE, Anchor.PROMISED, -5),
                    LadderStep.of(Level.WARNING, Anchor.PROMISED, -1),
                    LadderStep.of(Level.YELLOW, Anchor.PROMISED, 2),
                    LadderStep.of(Level.RED, Anchor.STATUTORY, 3));

    private final SplittableRandom random;
    private final LocalDate first;
    private final boolean daysOnly;
    private boolean minutes;

    RandomTerms(SplittableRandom random, LocalDate first, boolean daysOnly) {
        this.random = random;
        this.first = first;
        this.daysOnly = daysOnly;
    }

    /** Whether any limit ends at an instant rather than with a day. */
    boolean countsMinutes() {
        return minutes;
    }

    List<Terms> versions() {
        List<Terms> versions = new ArrayList<>();
        int number = chance(70) ? 1 : 2 + random.nextInt(2);
        TimeLimit.Start start = start();
        LocalDate from = first.plusDays(random.nextInt(8));
        versions.add(terms(chance(80) ? HEADER : header(1, from), start));
        for (int version = 2; version <= number; version++) {
            from = from.plusDays(1 + random.nextInt(25));
            versions.add(terms(header(version, from), start));
        }
        return versions;
    }

    private RuleHeader header(int version, LocalDate from) {
        return new RuleHeader(
                HEADER.id(),
                version,
                from,
                chance(80) ? null : from.plusDays(1 + random.nextInt(20)),
                chance(60) ? RuleHeader.Reach.APPLIES_TO_RUNNING : RuleHeader.Reach.NEW_TRIGGERS,
                HEADER.breach(),
                HEADER.confirmation(),
                HEADER.title(),
                HEADER.sentence(),
                HEADER.basis(),
                HEADER.responsible(),
                HEADER.needs(),
                HEADER.when());
    }

    private TimeLimit.Start start() {
        return switch (random.nextInt(4)) {
            case 0 -> new TimeLimit.Start.First(Words.RECEIVE.bit() | Words.ACCEPT.bit());
            case 1 -> new TimeLimit.Start.Each(Words.RECEIVE.bit() | Words.ACCEPT.bit());
            default -> new TimeLimit.Start.Accepted();
        };
    }

    private Terms terms(RuleHeader header, TimeLimit.Start start) {
        List<Limit> promised = limits(random.nextInt(3));
        List<Limit> statutory = limits(promised.isEmpty() ? 1 : random.nextInt(2));
        return new Terms(
                header,
                start,
                promised,
                statutory,
                further(),
                chance(80) ? Ladder.OF_PROMISE : STEEP,
                chance(85) ? TimeLimit.Judging.ALWAYS : TimeLimit.Judging.ON_RESPONSE,
                chance(85) ? TimeLimit.Pausing.STOPS : TimeLimit.Pausing.RUNS_ON,
                chance(60) ? extension() : null);
    }

    private Set<Terms.From> further() {
        Set<Terms.From> further = EnumSet.noneOf(Terms.From.class);
        for (Terms.From from : Terms.From.values()) {
            if (chance(15)) {
                further.add(from);
            }
        }
        return further;
    }

    /** An item in some versions; none for most cases. */
    List<ServiceItem> items(int mostVersions) {
        List<ServiceItem> items = new ArrayList<>();
        int versions = chance(50) ? 0 : 1 + random.nextInt(mostVersions);
        for (int version = 1; version <= versions; version++) {
            ServiceItem.Builder item =
                    ServiceItem.builder(Script.ITEM, version)
                            .effectiveFrom(first.plusDays(6L * (version - 1)))
                            .promised(chance(70) ? limit() : null)
                            .statutory(chance(70) ? limit() : null);
            items.add(item.build());
        }
        return items;
    }

    private List<Limit> limits(int number) {
        List<Limit> limits = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            limits.add(limit());
        }
        return limits;
    }

    private Limit limit() {
        int kind = random.nextInt(daysOnly ? 8 : 10);
        return switch (kind) {
            case 0, 1, 2, 3 -> Limit.ofWorkingDays(random.nextInt(26));
            case 4, 5 -> Limit.ofCalendarDays(1 + random.nextInt(45), roll());
            case 6 -> Limit.ofMonths(1 + random.nextInt(3), roll());
            case 7 -> Limit.ofDate(first.plusDays(random.nextInt(60)));
            case 8 -> inMinutes(Limit.ofWorkingHours(1 + random.nextInt(40)));
            default -> inMinutes(Limit.ofMinutes(random.nextInt(900)));
        };
    }

    private Limit inMinutes(Limit limit) {
        minutes = true;
        return limit;
    }

    private Roll roll() {
        return chance(60) ? Roll.TO_WORKING_DAY : Roll.NONE;
    }

    private @Nullable ExtensionTerms extension() {
        LimitUnit unit = chance(70) ? LimitUnit.WORKING_DAYS : LimitUnit.CALENDAR_DAYS;
        Roll roll = unit == LimitUnit.CALENDAR_DAYS ? roll() : Roll.NONE;
        return new ExtensionTerms(
                Words.EXTEND.bit(),
                new Limit.Running(1 + random.nextInt(15), unit, roll),
                chance(70) ? Words.GRANTED : null,
                chance(80) ? Words.APPROVER : null,
                chance(50) ? ExtensionTerms.Scope.BOTH : ExtensionTerms.Scope.STATUTORY);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}

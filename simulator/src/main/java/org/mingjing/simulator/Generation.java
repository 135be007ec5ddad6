package org.mingjing.simulator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Generates a year of the city, case by case in the order of application. The same seed, number of
 * cases, last day and rates give the same city.
 */
final class Generation {
    private static final double WITHOUT_ITEM = 0.012;
    private static final int SECOND_VERSIONS_BEFORE_END = 240;
    private static final int REPLACEMENTS = 20;
    private static final long EARLY = 9 * WallTime.HOUR;

    private final NaiveCalendar calendar;
    private final City city;
    private final Demand demand;
    private final Year year;
    private final Judge judge;
    private final long seed;
    private final int last;
    private final Volume volume = new Volume();
    private long sequence;

    /** Told how far it has come. */
    interface Progress {
        /** Nobody wants to know. */
        Progress NONE = (cases, events) -> {};

        void at(long cases, long events);
    }

    /**
     * @param cases how many in the year, 1 or more
     * @param until the last day of the year; what is received or arises later does not exist
     * @param rates how often anything is planned on purpose
     */
    Generation(int cases, long seed, LocalDate until, Rates rates) {
        this(cases, seed, until, until, rates);
    }

    /**
     * @param cases how many in the year, 1 or more
     * @param end the last day of the year, after which cases come as often as before
     * @param until the last day of all; what is received or arises later does not exist
     * @param rates how often anything is planned on purpose
     */
    Generation(int cases, long seed, LocalDate end, LocalDate until, Rates rates) {
        int endOfYear = (int) end.toEpochDay();
        this.seed = seed;
        this.calendar = NaiveCalendar.asOf(until);
        this.last = (int) until.toEpochDay();
        this.year = new Year(calendar, endOfYear, last, cases);
        this.city =
                Catalogue.city(cases, year.first() - 365, endOfYear - SECOND_VERSIONS_BEFORE_END);
        this.demand = new Demand(city, rates);
        this.judge = new Judge(calendar, WallTime.endOf(last));
    }

    City city() {
        return city;
    }

    /** Generates it all into the writers. */
    Volume run(List<CityWriter> writers, Progress progress) throws IOException {
        for (int i = 0; i < year.days(); i++) {
            int day = year.first() + i;
            long[] applications = applications(day, year.cases(i));
            for (int serial = 0; serial < applications.length; serial++) {
                one(applications[serial], day, serial + 1, year.pressure(i), writers);
            }
            for (CityWriter writer : writers) {
                writer.endDay(day);
            }
            progress.at(volume.cases(), volume.events());
        }
        return volume;
    }

    /** The instants of the applications of one day, in order. */
    private long[] applications(int day, int count) {
        Chance chance = Chance.ofCase(seed, -day);
        long[] instants = new long[count];
        boolean worked = calendar.isWorked(day);
        for (int i = 0; i < count; i++) {
            instants[i] =
                    worked && chance.happens(0.85)
                            ? OfficeHours.instant(day, chance)
                            : OfficeHours.online(day, chance);
        }
        Arrays.sort(instants);
        return instants;
    }

    private void one(long apply, int day, int serial, double pressure, List<CityWriter> writers)
            throws IOException {
        sequence++;
        PlannedCase told = told(apply, day, serial, pressure);
        List<Breach> breaches = judge.judge(told);
        volume.add(told, breaches);
        for (CityWriter writer : writers) {
            writer.write(told, breaches);
        }
    }

    /**
     * A case of which something was received by the end. What would be told later only, as a case
     * may be that is registered when it is over, is replaced by another case; and where that does
     * not help, by one of which nothing is planned, applied for as the last morning begins.
     */
    private PlannedCase told(long apply, int day, int serial, double pressure) {
        Chance chance = Chance.ofCase(seed, sequence);
        for (int i = 0; i < REPLACEMENTS; i++) {
            Demand.Choice choice = demand.choose(chance, day);
            PlannedCase told = heard(choice, apply, serial, pressure, chance);
            if (!told.messages().isEmpty()) {
                return told;
            }
        }
        long earlier = Math.min(apply, WallTime.startOf(last) + EARLY);
        return heard(demand.plain(chance, day), earlier, serial, pressure, chance);
    }

    private PlannedCase heard(
            Demand.Choice choice, long apply, int serial, double pressure, Chance chance) {
        return plan(choice, apply, serial, pressure, chance).toldBy(WallTime.endOf(last));
    }

    private PlannedCase plan(
            Demand.Choice choice, long apply, int serial, double pressure, Chance chance) {
        Item item = choice.item();
        Department department = city.departmentOf(item);
        boolean named = item.type() != CaseType.PROMISED || !chance.happens(WITHOUT_ITEM);
        @Nullable Item toldItem = named ? item : null;
        String number =
                String.format(
                        Locale.ROOT,
                        "3301-%s-%s-%05d",
                        department.code(),
                        Draft.date(WallTime.dayOf(apply)).replace("-", ""),
                        serial);
        Draft draft =
                new Draft(
                        number,
                        item,
                        toldItem,
                        Draft.Team.of(department, city.othersOf(item), chance),
                        calendar,
                        chance,
                        choice.twists(),
                        apply);
        return new CasePlan(draft, pressure).plan();
    }
}

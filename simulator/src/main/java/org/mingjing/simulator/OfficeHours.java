package org.mingjing.simulator;

/**
 * When people act: from 08:50 to 17:40, most in the morning, few at lunch, many on Friday
 * afternoon.
 */
final class OfficeHours {
    private static final int FRIDAY = 4;

    private OfficeHours() {}

    /** An instant of a day on which somebody in an office acts. */
    static long instant(int day, Chance chance) {
        boolean friday = Math.floorMod(day + 3, 7) == FRIDAY;
        double morning = friday ? 0.38 : 0.56;
        long minute;
        if (chance.happens(0.03)) {
            minute = chance.between(720L, 810L);
        } else if (chance.happens(morning)) {
            minute = (chance.between(530L, 720L) + chance.between(530L, 720L)) / 2;
        } else {
            minute = friday ? chance.between(900L, 1060L) : chance.between(810L, 1060L);
        }
        return WallTime.startOf(day) + minute * WallTime.MINUTE + chance.between(0L, 59_999L);
    }

    /** An instant of a day on which somebody applies from home. */
    static long online(int day, Chance chance) {
        long minute = chance.between(420L, 1350L);
        return WallTime.startOf(day) + minute * WallTime.MINUTE + chance.between(0L, 59_999L);
    }
}

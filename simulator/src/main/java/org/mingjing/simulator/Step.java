package org.mingjing.simulator;

/**
 * A step of an item's procedure.
 *
 * @param days its limit in working days; {@link #NONE} when it has none
 */
record Step(Act act, int days) {
    static final int NONE = -1;
}

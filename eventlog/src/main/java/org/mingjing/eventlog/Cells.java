package org.mingjing.eventlog;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The texts that one event or case has for its {@link Slots}, each with its line and without the
 * {@link Blanks} around it. Reused.
 */
final class Cells {
    private final Slots slots;
    private final @Nullable String[] texts;
    private final int[] lines;

    Cells(Slots slots) {
        this.slots = slots;
        this.texts = new @Nullable String[slots.size()];
        this.lines = new int[slots.size()];
    }

    Slots slots() {
        return slots;
    }

    void clear() {
        Arrays.fill(texts, null);
    }

    /** Whether the slot was free; a text of nothing but blanks leaves it so. */
    boolean put(int slot, String text, int line) {
        if (texts[slot] != null) {
            return false;
        }
        String stripped = Blanks.strip(text);
        texts[slot] = stripped.isEmpty() ? null : stripped;
        lines[slot] = line;
        return true;
    }

    /** The text of a slot; null when there is none, or no such slot. */
    @Nullable String text(int slot) {
        return slot < 0 ? null : texts[slot];
    }

    int line(int slot) {
        return lines[slot];
    }

    /** The first slot whose text could not be decoded, or {@link Slots#NONE}. */
    int undecodable() {
        for (int slot = 0; slot < texts.length; slot++) {
            String text = texts[slot];
            if (text != null && text.indexOf(LogText.UNDECODABLE) >= 0) {
                return slot;
            }
        }
        return Slots.NONE;
    }
}

package org.mingjing.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.story.Words;

/**
 * The same case told again with its one pause in two parts, the second beginning as the first ends.
 */
final class SplitPause {
    private static final long LONGEST = 30L * 86_400_000;
    private static final long MINUTE = 60_000;

    private SplitPause() {}

    /** Whether there is one pause and nobody's part in its approval can change within it. */
    static boolean isPossible(Script script) {
        List<Message> pauses = of(script, Words.PAUSE);
        return pauses.size() == 1
                && (script.procedure().equals(Words.LENIENT)
                        || pauses.get(0).approver().equals("Director Li"))
                && end(script) > pauses.get(0).at() + MINUTE;
    }

    static Script split(Script script, Random random) {
        Message pause = of(script, Words.PAUSE).get(0);
        long minutes = (end(script) - pause.at()) / MINUTE;
        long at = pause.at() + MINUTE * (1 + (long) (random.nextDouble() * (minutes - 1)));
        List<Message> messages = new ArrayList<>(script.messages());
        messages.add(Message.of("split-end", 98, Words.RESUME, at));
        messages.add(pause.renamed("split-begin", 99, Words.PAUSE, at));
        return script.with(messages);
    }

    /** The end of the pause as it is known while it lasts. */
    private static long end(Script script) {
        Message pause = of(script, Words.PAUSE).get(0);
        long end = pause.at() + LONGEST;
        if (pause.until() != null) {
            end =
                    pause.until()
                            .plusDays(1)
                            .atStartOfDay(script.calendar().zone())
                            .toInstant()
                            .toEpochMilli();
        }
        for (Message resume : of(script, Words.RESUME)) {
            end = resume.at() >= pause.at() ? Math.min(end, resume.at()) : end;
        }
        return end;
    }

    private static List<Message> of(Script script, Activity activity) {
        return script.messages().stream()
                .filter(message -> message.activity().equals(activity))
                .toList();
    }
}

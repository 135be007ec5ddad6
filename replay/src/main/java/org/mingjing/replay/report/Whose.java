package org.mingjing.replay.report;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.Vocabulary;

/**
 * Whose case it is: the department of its service item, else the one that the case itself names,
 * else the one that acted last. Empty where nobody told.
 */
public final class Whose {
    private final @Nullable Attribute department;

    public Whose(Vocabulary vocabulary) {
        Attribute named = vocabulary.findAttribute("department");
        this.department = named != null && named.type() == AttributeType.TEXT ? named : null;
    }

    public String department(CaseFile file) {
        ServiceItem item = file.itemOn(Integer.MAX_VALUE);
        if (item != null && !item.department().isBlank()) {
            return item.department();
        }
        if (department != null && file.has(department)) {
            return file.lexicon().text((int) file.value(department, 0));
        }
        for (int event = file.eventCount() - 1; event >= 0; event--) {
            String acting = file.lexicon().actor(file.actorNumber(event)).department();
            if (acting != null && !acting.isBlank()) {
                return acting;
            }
        }
        return "";
    }

    /** Everybody who acted in the case. */
    Set<String> persons(CaseFile file) {
        Set<String> persons = new LinkedHashSet<>();
        for (int event = 0; event < file.eventCount(); event++) {
            String person = file.lexicon().actor(file.actorNumber(event)).person();
            if (person != null && !person.isBlank()) {
                persons.add(person);
            }
        }
        return persons;
    }

    /** The mask of all activities in the case. */
    long activities(CaseFile file) {
        long mask = 0;
        for (int event = 0; event < file.eventCount(); event++) {
            mask |= 1L << file.activityCode(event);
        }
        return mask;
    }
}

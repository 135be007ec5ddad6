package org.mingjing.rulepack;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.mingjing.core.casefile.ServiceItem;

/**
 * The file {@code examples.yaml} beside a pack.
 *
 * @param asOf when a story is judged that does not say it
 * @param items the service items of the stories
 * @param rules the rules in the order of the file
 */
record PackExamples(LocalDateTime asOf, List<ServiceItem> items, List<RuleExamples> rules) {

    /** The examples of a pack on the class path. */
    static PackExamples of(RulePack pack) {
        String name = "packs/" + pack.id() + "/examples.yaml";
        return ExamplesReader.read(
                Objects.requireNonNull(PackText.ofResource(name), name), pack.vocabulary());
    }
}

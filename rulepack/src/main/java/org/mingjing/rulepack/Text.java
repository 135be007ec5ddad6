package org.mingjing.rulepack;

import org.mingjing.core.rule.CaseContext;

/** A text of a condition that nobody need have told: it is empty then, and never missing. */
final class Text implements Variable.Reader {
    private final Whole.Reading number;

    /**
     * @param number of the text in the lexicon
     */
    Text(Whole.Reading number) {
        this.number = number;
    }

    @Override
    public String read(CaseContext context) {
        return context.text(number.of(context));
    }
}

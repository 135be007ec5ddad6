package org.mingjing.rulepack;

import java.util.Collection;
import java.util.Set;
import org.mingjing.core.rule.CaseContext;

/** A text of a condition that nobody need have told: it is empty then, and never missing. */
final class Text implements Variable.Reader, PlainExpression {
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

    @Override
    public String of(CaseContext context) {
        return read(context);
    }

    /** Whether nobody told it: told by its number, without looking the text up among millions. */
    private boolean isEmpty(CaseContext context) {
        return number.of(context) == 0;
    }

    /** Whether it is one of some texts. */
    PlainExpression in(Collection<String> texts) {
        Set<String> all = Set.copyOf(texts);
        boolean holdsOfNone = all.contains("");
        return context -> isEmpty(context) ? holdsOfNone : all.contains(read(context));
    }

    /** Whether it is that text. */
    PlainExpression is(String text) {
        return text.isEmpty() ? this::isEmpty : context -> read(context).equals(text);
    }
}

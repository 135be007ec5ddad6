package org.mingjing.app.whatif.web;

import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.rulepack.RulePack;

/** What rules say was broken, of the law in force and of a changed pack. */
record RuleTitles(Rulebook inForce, RulePack changed) {
    public Bilingual of(String id) {
        Rule rule = changed.rulebook().find(id);
        Rule known = rule == null ? inForce.find(id) : rule;
        return known == null ? Bilingual.same("") : known.header().title();
    }
}

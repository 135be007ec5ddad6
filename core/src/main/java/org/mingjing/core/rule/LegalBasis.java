package org.mingjing.core.rule;

import org.mingjing.core.casefile.Bilingual;

/**
 * What a rule rests on.
 *
 * @param law the act, for instance 《行政许可法》
 * @param article the article, for instance 第四十二条第一款
 * @param text what the article says, as far as the rule needs it
 */
public record LegalBasis(Bilingual law, Bilingual article, Bilingual text) {}

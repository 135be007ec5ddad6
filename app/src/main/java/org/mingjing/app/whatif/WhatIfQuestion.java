package org.mingjing.app.whatif;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.supervision.AllCases;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.rulepack.RulePack;

/**
 * What is asked: how would these cases be judged otherwise?
 *
 * @param told what is changed, as it is shown
 * @param pack the changed pack
 * @param items the changed items; null for those in force
 */
public record WhatIfQuestion(
        Bilingual told, RulePack pack, @Nullable ServiceItems items, AllCases.Choice cases) {}

/**
 * Rule packs 规则包: rules as data with their legal basis, versions and effective dates, read into
 * rulebooks.
 *
 * <p>The front door is {@link org.mingjing.rulepack.RulePacks}. A pack is a YAML file whose
 * conditions are written in CEL; whatever is wrong with it is told all at once, each error with its
 * place.
 */
@NullMarked
package org.mingjing.rulepack;

import org.jspecify.annotations.NullMarked;

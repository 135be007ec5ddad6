/**
 * Rule packs 规则包: rules as data with their legal basis, versions and effective dates, read into
 * rulebooks.
 */
@NullMarked
package org.mingjing.rulepack;

import org.jspecify.annotations.NullMarked;

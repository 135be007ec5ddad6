/**
 * Stories for tests: cases told day by day, the words and rules they are told in, and assertions on
 * what a rule makes of them.
 */
@NullMarked
package org.mingjing.core.story;

import org.jspecify.annotations.NullMarked;

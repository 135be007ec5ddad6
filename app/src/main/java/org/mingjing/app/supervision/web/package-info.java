/** The pages of supervision: cockpit, cases, signals, rules, and the work of a handler. */
@NullMarked
package org.mingjing.app.supervision.web;

import org.jspecify.annotations.NullMarked;

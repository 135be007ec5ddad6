@NullMarked
package org.mingjing.app.pages;

import org.jspecify.annotations.NullMarked;

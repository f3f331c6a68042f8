/**
 * What is handed out: the sheet of a verdict as one file, and the table as a picture.
 *
 * <p>In: A verdict, and what was asked about it. Out: HTML and SVG that need nothing from outside.
 */
@NullMarked
package org.tacet.handout;

import org.jspecify.annotations.NullMarked;

/**
 * The page on this machine, and the hand-out.
 *
 * <p>In: Addresses that hold the whole state of the page. Out: HTML, JSON and downloads, by the same rules as the command line.
 */
@NullMarked
package org.tacet.web;

import org.jspecify.annotations.NullMarked;

/**
 * Scenarios as tests of what they expect.
 *
 * <p>In: Files with expectations. Out: Results, told as text, JSON and JUnit XML.
 */
@NullMarked
package org.tacet.expect;

import org.jspecify.annotations.NullMarked;

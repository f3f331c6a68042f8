/**
 * The command line: a thin class a command.
 *
 * <p>In: Words. Out: What the reports tell, on standard output, and an exit code.
 */
@NullMarked
package org.tacet.cli;

import org.jspecify.annotations.NullMarked;

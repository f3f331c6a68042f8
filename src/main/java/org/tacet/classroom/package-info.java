/**
 * A class that decides: what happens in a lesson, kept on disk, and played by the same rules.
 *
 * <p>In: what students and their chair do. Out: the state of the table as each of them may see it, and the chronicle, which
 * is a scenario file.
 */
@NullMarked
package org.tacet.classroom;

import org.jspecify.annotations.NullMarked;

/**
 * What questions about many worlds have in common: how positions rank, where outcomes change, live trials.
 *
 * <p>In: A world in which members may hold other positions. Out: Bare answers, and regions of worlds that share one.
 */
@NullMarked
package org.tacet.worlds;

import org.jspecify.annotations.NullMarked;

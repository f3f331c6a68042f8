package org.tacet.web;

import org.tacet.Situation;
import org.tacet.model.World;
import org.tacet.session.EndState;

/**
 * What was asked, and the answer.
 *
 * @param written the world as its files say, on the day and by the procedure that were asked for
 * @param situation the same with all that was changed
 */
record Played(Asked asked, World written, Situation situation) {

    EndState verdict() {
        return situation.state();
    }
}

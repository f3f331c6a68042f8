package org.tacet.web;

import java.util.List;
import java.util.Map;

/** Answers the requests for one path. */
interface Endpoint {

    /**
     * The answer.
     *
     * @param parameters what the address asks for, by name, in the order given
     * @throws BadAddress where it asks for what there is not
     */
    Reply get(Map<String, List<String>> parameters);
}

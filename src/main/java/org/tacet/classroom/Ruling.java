package org.tacet.classroom;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.tacet.Simulator;
import org.tacet.session.EndState;
import org.tacet.session.Moment;

/** What the rules say of a lesson: they play its chronicle, as the command line does. */
final class Ruling {

    private final Simulator simulator;
    private final Proceedings proceedings;
    private final Object rules = new Object();
    private Optional<Outlook> outlook = Optional.empty();

    /** How it stood after so many events, moment by moment. */
    private record Outlook(int events, EndState state) {}

    Ruling(Simulator simulator, Proceedings proceedings) {
        this.simulator = simulator;
        this.proceedings = proceedings;
    }

    /** How things stand at the end of a chronicle. */
    EndState played(String chronicle) {
        return simulator.written(chronicle).read().state();
    }

    /** As {@link Lesson#decide}. It must not be waited for by whoever holds the lock of the proceedings. */
    boolean decide() {
        synchronized (rules) {
            String chronicle;
            int events;
            List<Moment.Answer> before;
            synchronized (proceedings) {
                events = proceedings.table().size();
                if (outlook.filter(one -> one.events() == events).isPresent()) {
                    return false;
                }
                chronicle = proceedings.chronicle();
                before = outlook.isPresent() ? moment().candidates() : List.of();
            }
            EndState state = played(chronicle);
            synchronized (proceedings) {
                outlook = Optional.of(new Outlook(events, state));
                return !moment().candidates().equals(before);
            }
        }
    }

    /** Whether the rules have played all that need not be shown at once; what else happened, they play soon. */
    boolean decided() {
        return outlook.isPresent()
                && proceedings.table().events().stream()
                        .skip(outlook.get().events())
                        .allMatch(LessonEvent::quiet);
    }

    /** How the question stands now. */
    Moment moment() {
        LocalDateTime now = proceedings.now();
        List<Moment> course = outlook.orElseThrow().state().course();
        return course.stream()
                .filter(moment -> !moment.at().isAfter(now))
                .reduce((one, later) -> later)
                .orElse(course.get(0));
    }
}

package org.tacet.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tacet.BadInput;
import org.tacet.Situation;
import org.tacet.model.Body;
import org.tacet.model.Member;
import org.tacet.model.Outcome;
import org.tacet.model.Position;
import org.tacet.model.World;
import org.tacet.report.Json;
import org.tacet.session.EndState;

/** What the page asks about a state: the answer, and all around it. */
final class Questions {

    private final PageAnswers answers;
    private final OneAtATime lane;
    private final Recent<Object, byte[]> replies = new Recent<>(500);

    Questions(PageAnswers answers, OneAtATime lane) {
        this.answers = answers;
        this.lane = lane;
    }

    /** The scenarios on offer; one that cannot be read goes by its name. */
    void scenarios(Context context) {
        new Address(Parameters.of(context)).check();
        json(context, "scenarios", key -> {
            List<Object> scenarios = new ArrayList<>();
            for (String name : answers.menu().names()) {
                Optional<World> world = written(name);
                scenarios.add(Json.map(
                        "name", name,
                        "title", world.map(World::title).orElse(name),
                        "question",
                                world.flatMap(one -> one.setting().question()).orElse(null)));
            }
            return Json.bytes(scenarios);
        });
    }

    private Optional<World> written(String name) {
        try {
            return Optional.of(answers.written(name));
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    void answer(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        Reply.send(context, Reply.JSON, answer(asked));
    }

    private byte[] answer(Asked asked) {
        return replies.get(
                List.of("answer", asked),
                key -> AnswerJson.of(
                        answers.play(asked).verdict(),
                        asked.sets().keySet(),
                        answers.play(asked).situation().leavesToChance()));
    }

    void path(Context context) {
        Address address = new Address(Parameters.of(context), "to");
        Outcome to = address.outcome("to", Outcome.APPOINTED);
        Asked asked = answers.asked(address);
        json(context, List.of("path", asked, to), key -> {
            Situation situation = answers.play(asked).situation();
            return lane.run(() -> PageJson.path(answers.path(situation, to), situation.state()));
        });
    }

    /** The same facts under every procedure; the scenario's own is among them, whatever the address names. */
    void procedures(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        json(context, List.of("procedures", asked), key -> {
            Situation situation = answers.play(asked.byOwnProcedure()).situation();
            return lane.run(() -> PageJson.procedures(
                    situation.procedures(), situation.world().procedure().name()));
        });
    }

    void conflicts(Context context) {
        Asked asked = answers.asked(new Address(Parameters.of(context)));
        json(
                context,
                List.of("conflicts", asked),
                key -> PageJson.conflicts(answers.play(asked).verdict()));
    }

    void explain(Context context) {
        Address address = new Address(Parameters.of(context), "member");
        String code = address.need("member");
        Asked asked = answers.asked(address);
        json(context, List.of("explain", asked, code), key -> {
            Situation situation = answers.play(asked).situation();
            Body body = situation.world().body();
            String member = body.members().stream()
                    .filter(one -> one.code().equals(code))
                    .map(Member::name)
                    .findFirst()
                    .orElseThrow(() -> Refusal.badAddress(
                            List.of("found member=" + code + ", expected the code of a member of " + body.name())));
            return lane.run(
                    () -> PageJson.explanation(situation.explainMember(member).explanation()));
        });
    }

    /** Answers every first click that lets a member of the usual scenario give way or object. */
    void warmUp() {
        String usual = answers.menu().names().get(0);
        Asked asked = new Asked(
                usual, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty());
        for (EndState.Stance stance : answers.play(asked).verdict().asked().stances()) {
            for (Position position : List.of(Position.ACQUIESCES, Position.OBJECTS)) {
                answer(asked.with(Map.of(stance.code(), position)));
            }
        }
    }

    private void json(Context context, Object key, Function<Object, byte[]> find) {
        Reply.send(context, Reply.JSON, replies.get(key, find));
    }
}

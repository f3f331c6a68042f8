package org.tacet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final PageAnswers desk;
    private final OneAtATime lane;
    private final Recent<Object, byte[]> replies = new Recent<>(500);

    Questions(PageAnswers desk, OneAtATime lane) {
        this.desk = desk;
        this.lane = lane;
    }

    /** The scenarios on offer; one that cannot be read goes by its name. */
    Reply scenarios(Map<String, List<String>> parameters) {
        new Address(parameters).check();
        return json("scenarios", key -> {
            List<Object> scenarios = new ArrayList<>();
            for (String name : desk.menu().names()) {
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
            return Optional.of(desk.written(name));
        } catch (BadInput e) {
            return Optional.empty();
        }
    }

    Reply answer(Map<String, List<String>> parameters) {
        return answer(desk.asked(new Address(parameters)));
    }

    private Reply answer(Asked asked) {
        return json(
                List.of("answer", asked),
                key -> AnswerJson.of(
                        desk.play(asked).verdict(),
                        asked.sets().keySet(),
                        desk.play(asked).situation().leavesToChance()));
    }

    Reply path(Map<String, List<String>> parameters) {
        Address address = new Address(parameters, "to");
        Outcome to = address.outcome("to", Outcome.APPOINTED);
        Asked asked = desk.asked(address);
        return json(List.of("path", asked, to), key -> {
            Situation situation = desk.play(asked).situation();
            return lane.run(() -> PageJson.path(desk.path(situation, to), situation.state()));
        });
    }

    /** The same facts under every procedure; the scenario's own is among them, whatever the address names. */
    Reply procedures(Map<String, List<String>> parameters) {
        Asked asked = desk.asked(new Address(parameters));
        return json(List.of("procedures", asked), key -> {
            Situation situation = desk.play(asked.byOwnProcedure()).situation();
            return lane.run(() -> PageJson.procedures(
                    situation.procedures(), situation.world().procedure().name()));
        });
    }

    Reply conflicts(Map<String, List<String>> parameters) {
        Asked asked = desk.asked(new Address(parameters));
        return json(
                List.of("conflicts", asked),
                key -> PageJson.conflicts(desk.play(asked).verdict()));
    }

    Reply explain(Map<String, List<String>> parameters) {
        Address address = new Address(parameters, "member");
        String code = address.need("member");
        Asked asked = desk.asked(address);
        return json(List.of("explain", asked, code), key -> {
            Situation situation = desk.play(asked).situation();
            Body body = situation.world().body();
            String member = body.members().stream()
                    .filter(one -> one.code().equals(code))
                    .map(Member::name)
                    .findFirst()
                    .orElseThrow(() -> new BadAddress(
                            List.of("found member=" + code + ", expected the code of a member of " + body.name())));
            return lane.run(
                    () -> PageJson.explanation(situation.explainMember(member).explanation()));
        });
    }

    /** Answers every first click that lets a member of the usual scenario give way or object. */
    void warmUp() {
        String usual = desk.menu().names().get(0);
        Asked asked = new Asked(usual, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
        for (EndState.Stance stance : desk.play(asked).verdict().asked().stances()) {
            for (Position position : List.of(Position.ACQUIESCES, Position.OBJECTS)) {
                answer(asked.with(Map.of(stance.code(), position)));
            }
        }
    }

    private Reply json(Object key, java.util.function.Function<Object, byte[]> find) {
        return Reply.of(Reply.JSON, replies.get(key, find));
    }
}

package org.tacet.scenario;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tacet.model.Member;
import org.tacet.model.World;
import org.tacet.model.WrongWord;
import org.tacet.yaml.Names;
import org.tacet.yaml.Nearest;

/** Finds members by the names, codes and aliases that options, and calls that stand for them, give them. */
public final class MemberNames {

    private static final String EVERYONE = "everyone";

    private final Scenario scenario;
    private final World world;
    private final Names names = new Names("member");

    public MemberNames(Scenario scenario) {
        this.scenario = scenario;
        this.world = scenario.world();
        for (Member member : world.body().members()) {
            names.add(member.name(), member.name());
            names.add(member.code(), member.name());
            member.also().forEach(also -> names.add(also, member.name()));
        }
    }

    /** The names in a text: one that holds commas itself, or several apart by commas. */
    public List<String> split(String text) {
        return names.find(text).isPresent() ? List.of(text) : OptionWords.split(text, ',');
    }

    /**
     * The member that a name means.
     *
     * @throws WrongWord where it means none
     */
    public String member(String option, String name) {
        return names.find(name)
                .or(() -> names.find(OptionWords.plain(name)))
                .orElseThrow(() -> unknown(option, name, List.of()));
    }

    /**
     * The members that texts name.
     *
     * @throws WrongWord where a name means none
     */
    public List<String> members(String option, List<String> texts) {
        return texts.stream()
                .flatMap(text -> split(text).stream())
                .map(name -> member(option, name))
                .toList();
    }

    /**
     * The members with a seat that a name means: a member, those of a group, or {@code everyone}.
     *
     * @throws WrongWord where it means none
     */
    public List<String> seated(String option, String name) {
        Optional<String> member = names.find(name);
        if (member.isPresent()) {
            if (!world.seated().contains(member.get())) {
                throw new WrongWord(
                        option,
                        "found " + member.get() + ", expected a member that has a seat by "
                                + world.setting().day().map(Object::toString).orElse("the end"));
            }
            return List.of(member.get());
        }
        if (Nearest.fold(name).equals(EVERYONE)) {
            return List.copyOf(world.seated());
        }
        return scenario.groups().entrySet().stream()
                .filter(group -> Nearest.fold(group.getKey()).equals(Nearest.fold(name)))
                .findFirst()
                .map(group -> group.getValue().stream()
                        .filter(world.seated()::contains)
                        .toList())
                .orElseThrow(() -> unknown(option, name, scenario.groups().keySet()));
    }

    private WrongWord unknown(String option, String name, Collection<String> groups) {
        List<String> known = Stream.concat(world.body().members().stream().map(Member::name), groups.stream())
                .toList();
        return new WrongWord(
                option,
                "found " + option + " " + name + ", expected a member of "
                        + world.body().name() + Nearest.hint(name, known));
    }
}

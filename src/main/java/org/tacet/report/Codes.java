package org.tacet.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tacet.model.Member;
import org.tacet.model.World;

/** The codes of members, which go by name everywhere else. */
public final class Codes {

    private final Map<String, String> codes;

    public Codes(World world) {
        codes = world.body().members().stream().collect(Collectors.toMap(Member::name, Member::code));
    }

    public String of(String member) {
        return codes.get(member);
    }

    public List<String> of(List<String> members) {
        return members.stream().map(codes::get).toList();
    }
}

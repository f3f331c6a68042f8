package org.tacet.oracle;

import static org.tacet.oracle.OracleFile.list;
import static org.tacet.oracle.OracleFile.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a procedure makes of what members do: who holds out, whose assent is missing, if the test is met. */
final class OracleProcedure {

    /** What a member does: the act, and the position it takes once asked. */
    record Act(String does, String position) {}

    record Result(TreeSet<String> holdouts, TreeSet<String> missing, boolean met) {}

    private final OracleScenario scenario;
    final String word;
    private final Map<String, Object> composed;

    OracleProcedure(OracleScenario scenario, Object written) {
        this.scenario = scenario;
        this.word = written instanceof String name ? name : "composed";
        this.composed = written instanceof String name
                ? name.equals("two-thirds")
                        ? Map.of("majority", "2/3")
                        : name.equals("simple-majority") ? Map.of("majority", "more than 1/2") : Map.of()
                : map(written);
    }

    Result of(TreeMap<String, Act> acts, Collection<String> overruled, Collection<String> breaches) {
        TreeSet<String> objectors = new TreeSet<>();
        acts.forEach((member, act) -> {
            if (act.does().equals("objects") && !overruled.contains(member)) {
                objectors.add(member);
            }
        });
        if (!composed.isEmpty()) {
            return counted(acts, objectors, breaches);
        }
        TreeSet<String> holdouts = new TreeSet<>(objectors);
        holdouts.addAll(breaches);
        TreeSet<String> missing = new TreeSet<>();
        acts.forEach((member, act) -> {
            boolean silent = act.does().equals("silent");
            if (silent && word.equals("unanimity")
                    || silent && word.equals("consensus") && !act.position().equals("acquiesces")) {
                missing.add(member);
            }
        });
        return new Result(holdouts, missing, holdouts.isEmpty() && missing.isEmpty());
    }

    private Result counted(TreeMap<String, Act> acts, TreeSet<String> objectors, Collection<String> breaches) {
        List<String> assents = doing(acts, "assents");
        List<String> against = doing(acts, "objects");
        List<String> silent = doing(acts, "silent");
        List<String> possible = new ArrayList<>(assents);
        possible.addAll(silent);
        TreeSet<String> holdouts = new TreeSet<>(breaches);
        if (!against.isEmpty() && !enough(possible, against, acts.keySet())) {
            holdouts.addAll(objectors);
        }
        list(composed.get("veto")).stream()
                .flatMap(word -> scenario.file.meant((String) word).stream())
                .filter(objectors::contains)
                .forEach(holdouts::add);
        boolean enough = enough(assents, against, acts.keySet());
        return new Result(holdouts, enough ? new TreeSet<>() : new TreeSet<>(silent), enough && holdouts.isEmpty());
    }

    private static List<String> doing(TreeMap<String, Act> acts, String what) {
        return acts.entrySet().stream()
                .filter(one -> one.getValue().does().equals(what))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean enough(Collection<String> assents, Collection<String> against, Collection<String> all) {
        int of = composed.containsKey("of") ? assents.size() + against.size() : all.size();
        if (!share((String) composed.get("majority"), BigDecimal.valueOf(assents.size()), BigDecimal.valueOf(of))) {
            return false;
        }
        String weight = (String) composed.get("weight");
        int blocking = Integer.parseInt((String) composed.getOrDefault("blocking", "0"));
        return weight == null || all.size() - assents.size() < blocking || share(weight, weight(assents), weight(all));
    }

    private BigDecimal weight(Collection<String> members) {
        return members.stream()
                .map(member -> scenario.file.members.get(member).weight())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean share(String asked, BigDecimal part, BigDecimal whole) {
        String text = asked.replace("more than", "").strip();
        boolean over = !text.equals(asked);
        BigDecimal needed = Optional.of(text)
                .map(share -> {
                    if (share.endsWith("%")) {
                        return whole.multiply(
                                        new BigDecimal(share.replace("%", "").strip()))
                                .divide(BigDecimal.valueOf(100));
                    }
                    if (share.contains("/")) {
                        String[] parts = share.split("/");
                        return whole.multiply(new BigDecimal(parts[0]))
                                .divide(new BigDecimal(parts[1]), MathContext.DECIMAL128);
                    }
                    return new BigDecimal(share);
                })
                .orElseThrow();
        int compared = part.compareTo(needed);
        return part.signum() > 0 && (over ? compared > 0 : compared >= 0);
    }
}

package org.tacet.power;

import java.util.Locale;
import org.tacet.report.Csv;
import org.tacet.report.Json;
import org.tacet.report.OutcomeJson;
import org.tacet.report.Text;

/** The power of members as text, as {@code tacet/power/v1} and as a row a member. */
public final class PowerReport {

    private PowerReport() {}

    public static String text(Power power) {
        StringBuilder text = new StringBuilder(Text.paragraph("", power.world().title()));
        text.append(Text.paragraph(
                "",
                power.world().body().name()
                        + (power.winning().isEmpty()
                                ? ""
                                : ", " + Text.count(power.members().size(), "seat"))
                        + " · decided by " + power.procedure()));
        if (power.winning().isEmpty()) {
            String asked = String.format(
                    Locale.ROOT,
                    " Nobody's power is known; the engine was asked about %,d sets of supporters.",
                    power.asked());
            return text.append(Text.paragraph("", power.unknown().orElseThrow() + asked))
                    .toString();
        }
        text.append(Text.paragraph(
                "",
                String.format(
                        Locale.ROOT,
                        "%,d sets of supporters are enough, all others objecting; the engine was asked about %,d.",
                        power.winning().get(),
                        power.asked())));
        int widest = power.members().stream()
                .mapToInt(share -> Text.columns(share.member()))
                .max()
                .orElse(6);
        int name = Math.min(24, Math.max(6, widest));
        String row = "%s  %8s  %15s  %9s  %9s\n";
        text.append('\n')
                .append(String.format(
                        Locale.ROOT, row, Text.padded("member", name), "weight", "swings", "Banzhaf", "Shapley-S."));
        for (Power.Share share : power.members()) {
            text.append(String.format(
                    Locale.ROOT,
                    row,
                    Text.padded(share.member(), name),
                    share.weight().map(Object::toString).orElse("-"),
                    String.format(Locale.ROOT, "%,d", share.swings()),
                    percent(share.banzhaf()),
                    percent(share.shapleyShubik())));
        }
        return text.toString();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f %%", share * 100);
    }

    public static String json(Power power) {
        return Json.write(Json.map(
                "schema", "tacet/power/v1",
                "scenario", OutcomeJson.scenario(power.world()),
                "procedure", OutcomeJson.procedure(power.world(), power.procedure()),
                "winning", power.winning().orElse(null),
                "unknown", power.unknown().orElse(null),
                "asked", power.asked(),
                "members",
                        power.members().stream()
                                .map(share -> Json.map(
                                        "member", share.member(),
                                        "weight", share.weight().orElse(null),
                                        "swings", share.swings(),
                                        "banzhaf", share.banzhaf(),
                                        "shapleyShubik", share.shapleyShubik()))
                                .toList()));
    }

    public static String csv(Power power) {
        Csv csv = new Csv().row("member", "weight", "swings", "banzhaf", "shapleyShubik");
        power.members()
                .forEach(share -> csv.row(
                        share.member(),
                        share.weight().map(Object::toString).orElse(""),
                        share.swings(),
                        share.banzhaf(),
                        share.shapleyShubik()));
        return csv.toString();
    }
}

package org.tacet.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tacet.evidence.Evidence.Article;
import org.tacet.evidence.Evidence.Testimony;
import org.tacet.model.Claim;
import org.tacet.model.Claim.Kind;
import org.tacet.model.Claim.RuleClaim;
import org.tacet.model.Claim.Side;
import org.tacet.model.Claim.StanceClaim;
import org.tacet.model.Claim.StandingClaim;
import org.tacet.model.Claim.Status;
import org.tacet.model.Claim.TallyClaim;
import org.tacet.model.Origin;
import org.tacet.model.Position;
import org.tacet.model.Reading;
import org.tacet.model.Share;
import org.tacet.model.Standing;
import org.tacet.yaml.Item;
import org.tacet.yaml.Names;

/** Reads the files of a folder of claims: one an article, and {@code disputes.yaml}. */
public final class EvidenceReader {

    private static final List<String> ARTICLE = List.of("article", "published", "dating", "origin", "claims");
    private static final List<String> CLAIM = List.of(
            "line",
            "subject",
            "says",
            "kind",
            "by",
            "status",
            "own",
            "member",
            "candidate",
            "position",
            "standing",
            "backers",
            "of",
            "procedure",
            "name",
            "day",
            "person",
            "since",
            "ends",
            "extended");

    private final Names members;
    private final Map<String, List<Side>> sides = new HashMap<>();

    /**
     * A reader of claims on the members of one body.
     *
     * @param members the names by which they are known
     */
    public EvidenceReader(Names members) {
        this.members = members;
    }

    /**
     * Reads the articles; what is wrong with them is reported to the items' faults.
     *
     * @param disputes the content of {@code disputes.yaml}, where there is one
     */
    public Evidence read(List<Item> articles, Optional<Item> disputes) {
        DisputeReader reader = new DisputeReader(members);
        var disputed = disputes.map(reader::read).orElse(List.of());
        for (var dispute : disputed) {
            for (var side : dispute.sides()) {
                side.claims().forEach(id -> sides.computeIfAbsent(id, key -> new ArrayList<>())
                        .add(new Side(dispute.id(), side.reading(), id)));
            }
        }
        List<Article> read = articles.stream().map(this::article).toList();
        reader.cited(read.stream()
                .flatMap(article -> article.claims().stream())
                .map(testimony -> testimony.claim().id())
                .toList());
        return new Evidence(read, disputed);
    }

    private Article article(Item file) {
        Map<String, Item> fields = file.fields(ARTICLE);
        String name = text(file, fields, "article");
        String origin = text(file, fields, "origin");
        LocalDate published = file.need(fields, "published").flatMap(Item::day).orElse(LocalDate.MIN);
        Map<Integer, Integer> onLine = new TreeMap<>();
        List<Testimony> claims = new ArrayList<>();
        for (Item item : file.need(fields, "claims")
                .map(i -> i.items("a list of claims"))
                .orElse(List.of())) {
            Map<String, Item> claim = item.fields(CLAIM);
            int line = item.need(claim, "line")
                    .flatMap(i -> i.count("a line number"))
                    .orElse(0);
            char letter = (char) ('a' + onLine.merge(line, 1, Integer::sum) - 1);
            claims.add(testimony(item, claim, name + ":" + line + letter, name, line, origin, published));
        }
        return new Article(name, origin, published, claims);
    }

    private Testimony testimony(
            Item item, Map<String, Item> fields, String id, String article, int line, String origin, LocalDate on) {
        Kind kind = item.need(fields, "kind")
                .flatMap(i -> i.word(Kind.class, "kind"))
                .orElse(Kind.BACKGROUND);
        Optional<Item> whom = kind == Kind.STANCE || kind == Kind.CANDIDACY
                ? item.need(fields, "candidate")
                : Optional.ofNullable(fields.get("candidate"));
        Optional<String> candidate = whom.flatMap(i -> i.text("a name"));
        List<Record> facts = new ArrayList<>();
        String about = "";
        int caution = 0;
        boolean tells = true;
        if (kind == Kind.STANCE) {
            Optional<String> member = item.need(fields, "member").flatMap(members::find);
            Optional<Position> position =
                    item.need(fields, "position").flatMap(i -> i.word(Position.class, "position"));
            if (member.isPresent() && position.isPresent() && candidate.isPresent()) {
                about = member.get() + " on " + candidate.get();
                caution = position.get().ordinal();
                tells = position.get() != Position.UNDECLARED;
                facts.add(new StanceClaim(id, member.get(), candidate.get(), position.get()));
            }
        } else if (kind == Kind.CANDIDACY) {
            Optional<Standing> standing =
                    item.need(fields, "standing").flatMap(i -> i.word(Standing.class, "standing"));
            if (candidate.isPresent() && standing.isPresent()) {
                about = candidate.get();
                caution = standing.get().ordinal();
                facts.add(new StandingClaim(id, candidate.get(), standing.get()));
            }
        } else if (kind == Kind.TALLY) {
            item.need(fields, "backers")
                    .flatMap(EvidenceReader::share)
                    .ifPresent(share -> facts.add(new TallyClaim(id, candidate.orElse(""), share)));
        } else if (kind == Kind.RULE) {
            item.need(fields, "procedure")
                    .flatMap(i -> i.word(Reading.class, "procedure"))
                    .ifPresent(reading -> facts.add(new RuleClaim(id, reading)));
        }
        Claim claim = new Claim(
                id,
                article,
                line,
                origin,
                on,
                text(item, fields, "subject"),
                text(item, fields, "says"),
                kind,
                text(item, fields, "by"),
                item.need(fields, "status")
                        .flatMap(i -> i.word(Status.class, "status"))
                        .orElse(Status.ASSERTED),
                Optional.ofNullable(fields.get("own")).flatMap(Item::flag).orElse(false),
                about,
                caution,
                tells,
                Origin.NOBODY);
        facts.addAll(sides.getOrDefault(id, List.of()));
        return new Testimony(claim, facts);
    }

    private static Optional<Share> share(Item item) {
        return item.text("a number or a fraction such as 2/3").flatMap(text -> {
            Optional<Share> share = Share.parse(text);
            if (share.isEmpty()) {
                item.fault("found " + text + ", expected a number or a fraction such as 2/3");
            }
            return share;
        });
    }

    private static String text(Item item, Map<String, Item> fields, String key) {
        return item.need(fields, key).flatMap(i -> i.text("a text")).orElse("");
    }
}

package org.commonground.documents.reading;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Guesses the date a document bears from the words of its first pages.
 *
 * <p>Each date there is weighed by what stands around it and where it stands: "published" speaks
 * for it, "received" against it, a line of its own for it, a long sentence or a table against it.
 */
final class DateSeen {
    private static final int PAGES = 2;
    private static final int LINES = 120;
    private static final int TOP = 16;
    private static final int LONG_LINE = 75;

    /** Rows of a table begin or end alike; a document does not bear more dates than this. */
    private static final int TABLE = 8;

    private static final int ABOVE = 4;
    private static final double ENOUGH = 2.5;
    private static final Pattern FOR =
            Pattern.compile(
                    "(?i)\\b(publi(shed|cation|é)|dated?|issued|released?|run|as"
                            + " (at|of)|edition|auflage|stand|fecha|datum|updated|version|available"
                            + " online|through|copyright|\\(c\\))\\b|©");
    private static final Pattern STRONGLY_FOR =
            Pattern.compile(
                    "(?i)\\b(published|date of issue|publication date|date of publication)\\b");
    private static final Pattern AGAINST =
            Pattern.compile(
                    "(?i)\\b(received|revised|accepted|submitted|accessed|retrieved|downloaded|born|indd|qxd|deadline|expires?|until|since|between|before|after|printed"
                        + " from|et al)\\b");
    private static final Pattern SERIES =
            Pattern.compile(
                    "(?i)\\b(vol(ume)?|proceedings|conference|journal|symposium|workshop|issue|issn|isbn|press|annual|report|plan|strategy|arxiv|pp|nr|no)\\b|©|\\(c\\)|copyright|\\d[-–]\\d+,?"
                        + " \\((19|20)\\d\\d\\)");
    private static final Pattern CITATION =
            Pattern.compile(
                    "(\\p{Lu}\\p{L}+,? |et al\\.?,? )\\(?(19|20)\\d\\d[a-z]?\\)|;.*\\d{4}\\)");

    private static final Pattern SENTENCE = Pattern.compile("(\\b\\p{Ll}[\\p{L}’']*\\s+){3,}$");
    private static final Pattern GOES_ON =
            Pattern.compile("(?i)^\\s*([-–—]|to|through|until|bis|au)\\s*.{0,15}\\d.*");
    private static final Pattern SOURCES =
            Pattern.compile("(?i)\\W*(\\d+\\W+)?(references|bibliography|literatur)\\W*");

    private final List<String> lines;
    private final Instant latest;
    private final List<Candidate> candidates = new ArrayList<>();

    /**
     * @param said whether words say that it is the document's date, or it stands above all else
     */
    private record Candidate(String date, double weight, boolean said) {}

    private DateSeen(List<String> lines, Instant latest) {
        this.lines = lines;
        this.latest = latest;
    }

    /**
     * As much of an ISO date as the pages show, null when they show none that the document could
     * bear.
     *
     * @param created when the file was made, which no date on it can be after; null when unknown
     */
    static @Nullable String in(List<String> pages, @Nullable Instant created) {
        Instant latest = created == null ? Instant.now() : created;
        double behind = 0;
        List<Candidate> all = new ArrayList<>();
        for (String page : pages.subList(0, Math.min(PAGES, pages.size()))) {
            DateSeen seen =
                    new DateSeen(
                            page.lines()
                                    .limit(LINES)
                                    .takeWhile(line -> !SOURCES.matcher(line).matches())
                                    .toList(),
                            latest);
            for (Candidate candidate : seen.weighed()) {
                all.add(
                        new Candidate(
                                candidate.date(), candidate.weight() - behind, candidate.said()));
            }
            behind += 1.5;
        }
        Optional<Candidate> best = all.stream().max(Comparator.comparingDouble(Candidate::weight));
        return best.filter(one -> one.weight() >= ENOUGH).map(Candidate::date).orElse(null);
    }

    /** The one date or year that a title names; null for none, several or one yet to come. */
    static @Nullable String ofTitle(@Nullable String title, @Nullable Instant created) {
        Instant latest = created == null ? Instant.now() : created;
        List<WrittenDate> dates = WrittenDate.in(Objects.requireNonNullElse(title, ""));
        return dates.size() == 1 && dates.getFirst().isWithin(lastDay(latest))
                ? dates.getFirst().iso()
                : null;
    }

    /** A document may bear a date that is a few weeks ahead of its making. */
    private static LocalDate lastDay(Instant made) {
        return made.atZone(ZoneOffset.UTC).toLocalDate().plusDays(40);
    }

    private List<Candidate> weighed() {
        for (int i = 0; i < lines.size(); i++) {
            for (WrittenDate date : WrittenDate.in(lines.get(i))) {
                if (date.isWithin(lastDay(latest))) {
                    String before = lines.get(i).substring(0, date.from());
                    boolean said = i < ABOVE || FOR.matcher(before).find();
                    candidates.add(new Candidate(date.iso(), weight(date, i), said));
                }
            }
        }
        long exact =
                candidates.stream().filter(one -> one.date().length() > "2010".length()).count();
        return exact > TABLE ? withoutRows() : candidates;
    }

    /** In a table of dates only what is said in words counts. */
    private List<Candidate> withoutRows() {
        return candidates.stream().filter(Candidate::said).toList();
    }

    private double weight(WrittenDate date, int at) {
        String line = lines.get(at);
        String before = line.substring(0, date.from());
        double weight = date.exactness();
        weight += at < TOP ? 1.5 - at / (double) TOP : 0;
        weight += date.length() * 2 > line.strip().length() ? 1.5 : 0;
        weight += FOR.matcher(before).find() ? 1.5 : 0;
        weight += STRONGLY_FOR.matcher(before).find() ? 2 : 0;
        weight -= AGAINST.matcher(before).find() ? 4 : 0;
        weight -= line.length() > LONG_LINE && !SERIES.matcher(line).find() ? 2 : 0;
        weight -= SENTENCE.matcher(before).find() && !FOR.matcher(before).find() ? 1.5 : 0;
        weight -= GOES_ON.matcher(line.substring(date.from() + date.length())).find() ? 1.5 : 0;
        if (date.isYearAlone()) {
            weight += SERIES.matcher(line).find() ? 1.5 : -1;
            weight -= CITATION.matcher(line).find() ? 2 : 0;
        }
        return weight;
    }
}

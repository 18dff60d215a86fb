package org.commonground.taxonomy;

import org.commonground.kernel.Slug;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a line of a file a row, cell by cell, and notes what is wrong with it. */
final class TermRowReading {
    private static final int LAST_PLACE = 9_999;

    private final Map<String, TermRow> known;
    private final Function<String, Optional<String>> formerSlug;
    private final Vocabulary vocabulary;
    private final List<LineProblem> problems;

    /**
     * @param known what there is, by slug
     * @param formerSlug the slug of today of a term that once had another
     */
    TermRowReading(
            Vocabulary vocabulary,
            Map<String, TermRow> known,
            Function<String, Optional<String>> formerSlug,
            List<LineProblem> problems) {
        this.vocabulary = vocabulary;
        this.known = known;
        this.formerSlug = formerSlug;
        this.problems = problems;
    }

    /** A column that the file lacks leaves what is known. */
    TermRow read(VocabularyFile.Line line) {
        String slug = slug(line);
        TermRow before = known.getOrDefault(slug, TermRow.blank(slug));
        String label =
                line.has("name") ? line.cell("name").replaceAll("\\s+", " ") : before.label();
        List<String> synonyms =
                line.has("synonyms") ? synonyms(line.cell("synonyms")) : before.synonyms();
        try {
            TermRefused.check(new TermDescription(label, null, synonyms, null));
        } catch (TermRefused refusal) {
            problem(line, refusal.getMessage());
        }
        return new TermRow(
                line.number(),
                slug,
                label,
                line.has("parent") ? today(line.cell("parent")) : before.parent(),
                synonyms,
                line.has("sector") ? sector(line) : before.sector(),
                line.has("order") ? order(line) : before.order(),
                line.has("retired") ? retired(line) : before.retired(),
                line.has("successor") ? today(line.cell("successor")) : before.successor());
    }

    private String slug(VocabularyFile.Line line) {
        String said = line.cell("slug");
        if (said.isEmpty()) {
            return Slug.of(line.cell("name")).value();
        }
        String slug = today(said);
        if (!known.containsKey(slug) && !slug.equals(Slug.of(slug).value())) {
            problem(
                    line,
                    "“%s” cannot be an address. Write small letters, digits and hyphens, or leave the cell empty."
                            .formatted(said));
        }
        return slug;
    }

    private String today(String slug) {
        return known.containsKey(slug) || slug.isEmpty()
                ? slug
                : formerSlug.apply(slug).orElse(slug);
    }

    private static List<String> synonyms(String cell) {
        return new TermDescription("-", null, Stream.of(cell.split("\\|")).toList(), null)
                .synonyms();
    }

    private @Nullable Sector sector(VocabularyFile.Line line) {
        String said = line.cell("sector");
        if (said.isEmpty()) {
            return null;
        }
        Optional<Sector> sector = Sector.of(said);
        if (vocabulary != Vocabulary.AGENCY) {
            problem(line, TermRefused.noSector().getMessage());
        } else if (sector.isEmpty()) {
            problem(
                    line,
                    "There is no sector “%s”. Write statutory, voluntary-and-community or other, or nothing."
                            .formatted(said));
        }
        return sector.orElse(null);
    }

    private int order(VocabularyFile.Line line) {
        String said = line.cell("order");
        if (said.isEmpty()) {
            return 0;
        }
        if (!said.matches("\\d{1,4}")) {
            problem(
                    line,
                    "“%s” is no place in an order. Write a number from 0 to %d."
                            .formatted(said, LAST_PLACE));
            return 0;
        }
        return Integer.parseInt(said);
    }

    private boolean retired(VocabularyFile.Line line) {
        return switch (line.cell("retired").toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "", "no" -> false;
            default -> {
                problem(
                        line,
                        "“%s” does not say whether the term is retired. Write yes or nothing."
                                .formatted(line.cell("retired")));
                yield false;
            }
        };
    }

    private void problem(VocabularyFile.Line line, String sentence) {
        problems.add(new LineProblem(line.number(), sentence));
    }
}

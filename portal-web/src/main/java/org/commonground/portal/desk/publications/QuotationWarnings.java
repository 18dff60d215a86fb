package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.documents.QuotationFinding;
import org.commonground.documents.Quotations;
import org.commonground.portal.desk.DeskTexts;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.PublicationBody;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Says of quotations that do not stand where they are said to; it refuses none. */
@Named
@RequestScoped
public class QuotationWarnings {
    @Inject private Quotations quotations;

    private final Map<Quoted, QuotationFinding> found = new HashMap<>();

    /** Null when the words stand on their page, or nobody can tell. */
    public @Nullable String of(LearningPointForm point) {
        return point.getDocument().isEmpty()
                ? null
                : of(
                        new Quoted(
                                Long.parseLong(point.getDocument()),
                                point.pageNumber(),
                                point.words().getText()));
    }

    /** Of all that a publication quotes, each with the number of its learning point. */
    public List<String> of(PublicationBody body) {
        return numbered(
                body.learningPoints().stream()
                        .map(LearningPoint::quotation)
                        .map(
                                words ->
                                        words == null || words.document() == null
                                                ? null
                                                : of(
                                                        new Quoted(
                                                                words.document(),
                                                                words.page(),
                                                                words.text())))
                        .toList());
    }

    private @Nullable String of(Quoted quoted) {
        if (quoted.words().isBlank()) {
            return null;
        }
        Integer page = quoted.page();
        return switch (found.computeIfAbsent(quoted, this::find)) {
            case QuotationFinding.AsSaid asSaid -> null;
            case QuotationFinding.OnAnotherPage other when page == null ->
                    DeskTexts.of("quotation.page", other.page());
            case QuotationFinding.OnAnotherPage other ->
                    DeskTexts.of("quotation.elsewhere", page, other.page());
            case QuotationFinding.Alike alike -> DeskTexts.of("quotation.alike", alike.page());
            case QuotationFinding.Nowhere nowhere -> DeskTexts.of("quotation.nowhere");
        };
    }

    /** A page shows and asks for the same several times over. */
    private record Quoted(long document, @Nullable Integer page, String words) {}

    private QuotationFinding find(Quoted quoted) {
        return quotations.find(quoted.document(), quoted.page(), quoted.words());
    }

    List<String> ofAll(List<LearningPointForm> points) {
        return numbered(points.stream().map(this::of).toList());
    }

    private static List<String> numbered(List<@Nullable String> warnings) {
        return IntStream.range(0, warnings.size())
                .filter(at -> warnings.get(at) != null)
                .mapToObj(at -> DeskTexts.of("quotation.of", at + 1, warnings.get(at)))
                .toList();
    }
}

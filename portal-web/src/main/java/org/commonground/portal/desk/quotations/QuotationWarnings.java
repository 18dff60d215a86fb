package org.commonground.portal.desk.quotations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.commonground.documents.QuotationFinding;
import org.commonground.documents.Quotations;
import org.commonground.portal.parts.Texts;
import org.commonground.publications.LearningPoint;
import org.commonground.publications.PublicationBody;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Says of quotations that do not stand where they are said to; it refuses none. */
@RequestScoped
public class QuotationWarnings {
    @Inject private Quotations quotations;

    /** A page shows and asks for the same several times over. */
    private final Map<LearningPoint.Quotation, QuotationFinding> found = new HashMap<>();

    /** Null when the words stand on their page, or nobody can tell. */
    public @Nullable String of(LearningPoint point) {
        LearningPoint.Quotation quotation = point.quotation();
        if (quotation == null || quotation.document() == null || quotation.text().isBlank()) {
            return null;
        }
        Integer page = quotation.page();
        return switch (found.computeIfAbsent(quotation, this::find)) {
            case QuotationFinding.AsSaid asSaid -> null;
            case QuotationFinding.OnAnotherPage other when page == null ->
                    Texts.of("quotation.page", other.page());
            case QuotationFinding.OnAnotherPage other ->
                    Texts.of("quotation.elsewhere", page, other.page());
            case QuotationFinding.Alike alike -> Texts.of("quotation.alike", alike.page());
            case QuotationFinding.Nowhere nowhere -> Texts.of("quotation.nowhere");
        };
    }

    /** Of all that a publication quotes, each with the number of its learning point. */
    public List<String> of(PublicationBody body) {
        List<LearningPoint> points = body.learningPoints();
        return IntStream.range(0, points.size())
                .filter(at -> of(points.get(at)) != null)
                .mapToObj(at -> Texts.of("quotation.of", at + 1, of(points.get(at))))
                .toList();
    }

    private QuotationFinding find(LearningPoint.Quotation quoted) {
        return quotations.find(quoted.document(), quoted.page(), quoted.text());
    }
}

package org.commonground.portal.desk.publications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.documents.QuotationFinding;
import org.commonground.documents.Quotations;
import org.commonground.portal.desk.DeskTexts;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says of quotations that do not stand where they are said to; it refuses none. */
@Named
@RequestScoped
public class QuotationWarnings {
    @Inject private Quotations quotations;

    private final Map<Quoted, QuotationFinding> found = new HashMap<>();

    /** Null when the words stand on their page, or nobody can tell. */
    public @Nullable String of(LearningPointForm point) {
        if (point.getDocument().isEmpty() || point.words().isBlank()) {
            return null;
        }
        Integer page = point.pageNumber();
        Quoted quoted =
                new Quoted(Long.parseLong(point.getDocument()), page, point.words().getText());
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

    /** Of all, each with the number of its learning point. */
    List<String> ofAll(List<LearningPointForm> points) {
        return Stream.iterate(0, at -> at < points.size(), at -> at + 1)
                .flatMap(
                        at ->
                                Stream.ofNullable(of(points.get(at)))
                                        .map(
                                                warning ->
                                                        DeskTexts.of(
                                                                "quotation.of", at + 1, warning)))
                .toList();
    }
}

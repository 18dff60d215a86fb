package org.commonground.search.feed;

import org.commonground.documents.Document;
import org.commonground.documents.TextAddress;
import org.commonground.lessons.Sightings;
import org.commonground.publications.ActionStatus;
import org.commonground.publications.CohesionPlan;
import org.commonground.publications.LearningPoint;
import org.commonground.search.CasesCounted;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.ResultDetail;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What results show of lessons and of actions besides their passages. */
final class DetailMapping {
    private final Map<Long, Document> attached;

    /**
     * @param attached documents of the publication by number; quotations lead to no others
     */
    DetailMapping(Map<Long, Document> attached) {
        this.attached = attached;
    }

    /**
     * @param facets of the lesson
     */
    ResultDetail lesson(
            LearningPoint lesson, Sightings seen, Map<FacetName, List<FacetValue>> facets) {
        return new ResultDetail.OfLesson(
                new CasesCounted(seen.supporting().size(), seen.contradicting().size()),
                lesson.advice(),
                facets.getOrDefault(FacetName.FACTOR, List.of()).stream()
                        .filter(factor -> factor.value().equals(lesson.factor()))
                        .findFirst()
                        .orElse(null),
                lesson.contradicts(),
                quotation(lesson.quotation()));
    }

    private ResultDetail.@Nullable QuotedPlace quotation(LearningPoint.@Nullable Quotation words) {
        if (words == null || words.text().isBlank()) {
            return null;
        }
        Document document = words.document() == null ? null : attached.get(words.document());
        Integer page = words.page();
        if (document == null || page == null) {
            return new ResultDetail.QuotedPlace(words.text(), words.source(), null, null, null);
        }
        return new ResultDetail.QuotedPlace(
                words.text(),
                document.title(),
                page,
                TextAddress.quoting(words.text(), document.id(), page),
                PublicationMapping.reference(document));
    }

    ResultDetail action(CohesionPlan.NumberedAction numbered, CohesionPlan plan) {
        CohesionPlan.Action action = numbered.action();
        ActionStatus status = action.status();
        return new ResultDetail.OfAction(
                numbered.number(),
                plan.place(),
                numbered.theme().name(),
                numbered.existing(),
                status == null ? null : new FacetValue(status.value(), status.label()),
                action.lead(),
                action.due());
    }
}

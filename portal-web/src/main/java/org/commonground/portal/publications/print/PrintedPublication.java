package org.commonground.portal.publications.print;

import static org.commonground.portal.publications.print.PrintedSheet.text;

import org.commonground.documents.making.Manuscript;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.LearningPointCard;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.publications.LineageLink;
import org.commonground.portal.publications.kinds.BodyView;
import org.commonground.publications.CaseStudy;
import org.commonground.publications.EvidenceLabel;
import org.commonground.publications.Publication;
import org.commonground.publications.PublicationVersion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A published version as a manuscript: what readers see on its page, and where that is.
 *
 * @param address permanent, absolute
 */
record PrintedPublication(
        Publication publication,
        PublicationVersion version,
        BodyView body,
        List<LearningPointCard> lessons,
        List<LineageLink> lineage,
        List<NamedLink> files,
        String address) {
    Manuscript manuscript() {
        PrintedSheet sheet = new PrintedSheet();
        sheet.heading(1, version.title());
        sheet.note(publication.kind().label()).line(version.body().summary());
        if (version.body() instanceof CaseStudy study && study.evidence() != null) {
            EvidenceLabel label = study.evidence();
            sheet.line(text("evidence.label") + " " + label.label());
        }
        if (!publication.notice().isBlank()) {
            sheet.line(text("publication.notice") + ": " + publication.notice());
        }
        if (body.lessonsFirst()) {
            writeLessons(sheet);
        }
        PrintedBody.write(body, sheet);
        writeLineage(sheet);
        if (!body.lessonsFirst()) {
            writeLessons(sheet);
        }
        writeFiles(sheet);
        writeImprint(sheet);
        return new Manuscript(
                version.title(), null, version.body().summary(), "en-GB", sheet.xhtml());
    }

    private void writeLessons(PrintedSheet sheet) {
        if (!lessons.isEmpty()) {
            sheet.heading(2, text("publication.lessons"));
        }
        for (LearningPointCard lesson : lessons) {
            sheet.heading(3, lesson.statement());
            if (lesson.contradicts()) {
                sheet.line(text("lesson.contradicts"));
            }
            if (lesson.quotation() != null) {
                String words =
                        lesson.quotation().segments().stream()
                                .map(segment -> segment.text())
                                .collect(Collectors.joining());
                Integer page = lesson.quotation().page();
                sheet.quotation("“" + words + "”");
                sheet.note(
                        lesson.quotationSource()
                                + (page == null
                                        ? ""
                                        : ", " + text("page").toLowerCase() + " " + page));
            }
            if (!lesson.advice().isBlank()) {
                sheet.line(text("lesson.advice") + " " + lesson.advice());
            }
        }
    }

    private void writeLineage(PrintedSheet sheet) {
        if (!lineage.isEmpty()) {
            sheet.heading(2, text("publication.lineage"));
            sheet.items(
                    lineage.stream()
                            .map(other -> (other.relation() + ": " + other.title()))
                            .toList());
        }
    }

    private void writeFiles(PrintedSheet sheet) {
        if (!files.isEmpty()) {
            sheet.heading(2, text("publication.files"));
            sheet.items(files.stream().map(file -> file.label() + ": " + file.url()).toList());
        }
    }

    private void writeImprint(PrintedSheet sheet) {
        Map<String, String> facts = new LinkedHashMap<>();
        if (!publication.contact().isBlank()) {
            facts.put(text("publication.contact"), publication.contact());
        }
        if (publication.reviewBy() != null) {
            facts.put(text("publication.reviewBy"), Dates.day(publication.reviewBy()));
        }
        facts.put(text("publication.address"), address);
        facts.put(text("print.version"), version.number() + ", " + Dates.second(version.savedAt()));
        sheet.heading(2, text("publication.about")).facts(facts);
    }
}

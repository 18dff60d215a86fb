package org.commonground.portal.publications.print;

import static org.commonground.portal.publications.print.PrintedSheet.orNothing;
import static org.commonground.portal.publications.print.PrintedSheet.text;

import org.commonground.documents.making.Xhtml;
import org.commonground.portal.publications.kinds.BodyView;
import org.commonground.portal.publications.kinds.CaseStudyView;
import org.commonground.portal.publications.kinds.CohesionPlanView;
import org.commonground.portal.publications.kinds.DiscussionPaperView;
import org.commonground.portal.publications.kinds.InformationPackView;
import org.commonground.portal.publications.kinds.ProtocolView;
import org.commonground.portal.publications.kinds.PublicationSection;
import org.commonground.portal.publications.kinds.ReportView;
import org.commonground.publications.Protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each kind of publication says, written on a sheet in the order of its page. */
final class PrintedBody {
    private final PrintedSheet sheet;

    private PrintedBody(PrintedSheet sheet) {
        this.sheet = sheet;
    }

    static void write(BodyView body, PrintedSheet sheet) {
        PrintedBody print = new PrintedBody(sheet);
        switch (body) {
            case CaseStudyView study -> print.write(study);
            case InformationPackView pack -> print.sections(pack.sections());
            case CohesionPlanView plan -> print.write(plan);
            case ProtocolView protocol -> print.write(protocol);
            case ReportView report -> print.write(report);
            case DiscussionPaperView paper -> print.write(paper);
        }
    }

    private void sections(List<PublicationSection> sections) {
        for (PublicationSection section : sections) {
            sheet.heading(2, section.title()).html(section.html());
            for (PublicationSection.Paragraph paragraph : section.paragraphs()) {
                sheet.html("<p class=\"number\">%s</p>".formatted(Xhtml.escape(paragraph.number())))
                        .html(paragraph.html());
            }
        }
    }

    private void write(CaseStudyView view) {
        sections(view.sections());
        if (!view.study().figures().isEmpty()) {
            sheet.heading(2, text("publication.figures"));
            view.study().figures().forEach(each -> sheet.facts(Map.of(each.label(), each.value())));
        }
        if (!view.study().participants().isEmpty()) {
            sheet.heading(2, text("publication.participants"));
            view.study()
                    .participants()
                    .forEach(each -> sheet.facts(Map.of(each.who(), orNothing(each.role()))));
        }
    }

    private void write(CohesionPlanView view) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(text("plan.place"), orNothing(view.place()));
        about.put(text("plan.edition"), orNothing(view.edition()));
        sheet.facts(about);
        sections(view.sections());
        if (!view.rows().isEmpty()) {
            sheet.heading(2, text("plan.title")).line(view.count() + ".");
            sheet.table(
                    List.of("plan.theme", "plan.existing", "plan.potential"),
                    view.rows().stream()
                            .map(
                                    row ->
                                            List.of(
                                                    Xhtml.escape(row.number() + ". " + row.name()),
                                                    actions(row.existing()),
                                                    actions(row.potential())))
                            .toList());
        }
    }

    private static String actions(List<CohesionPlanView.Cell> actions) {
        PrintedSheet cell = new PrintedSheet();
        if (actions.isEmpty()) {
            cell.note(text("nothingRecorded"));
        }
        for (CohesionPlanView.Cell action : actions) {
            cell.html("<p class=\"number\">" + action.number() + "</p>").html(action.html());
            if (action.status() != null) {
                cell.facts(Map.of(text("plan.status"), action.status().label()));
            }
            cell.facts(action.facts());
            if (!action.unrecorded().isEmpty()) {
                cell.note(text("plan.unrecorded") + " " + action.unrecorded());
            }
        }
        return cell.xhtml();
    }

    private void write(ProtocolView view) {
        sections(view.sections());
        if (!view.definitions().isEmpty()) {
            sheet.heading(2, text("protocol.definitions"));
            view.definitions().forEach(each -> sheet.facts(Map.of(each.term(), each.meaning())));
        }
        if (!view.steps().isEmpty()) {
            sheet.heading(2, text("protocol.steps"));
            view.steps().forEach(this::write);
        }
        if (view.hasMessage()) {
            sheet.heading(2, text("protocol.message"));
            if (!view.purposes().isEmpty()) {
                sheet.line(text("protocol.purposes") + ":").items(view.purposes());
            }
            if (!view.message().isBlank()) {
                sheet.line(text("protocol.template")).quotation(view.message());
            }
        }
        if (!view.groups().isEmpty()) {
            sheet.heading(2, text("protocol.groups"));
            view.groups().forEach(this::write);
        }
    }

    private void write(ProtocolView.StepView step) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(text("protocol.trigger"), orNothing(step.trigger()));
        facts.put(text("protocol.actor"), orNothing(step.actor()));
        facts.put(text("protocol.recipient"), orNothing(step.recipient()));
        facts.put(
                text("protocol.deadline"),
                orNothing(
                        step.held().isEmpty()
                                ? step.deadline()
                                : step.deadline() + ". " + step.held()));
        if (step.after() != null) {
            facts.put(text("protocol.after"), step.after().toString());
        }
        if (!step.source().isBlank()) {
            facts.put(text("protocol.source"), step.source());
        }
        sheet.heading(3, step.number() + ". " + step.action()).facts(facts);
    }

    private void write(Protocol.Group group) {
        sheet.heading(3, group.name()).line(group.purpose());
        if (!group.accountableTo().isBlank()) {
            sheet.facts(Map.of(text("protocol.accountableTo"), group.accountableTo()));
        }
        if (!group.seats().isEmpty()) {
            sheet.table(
                    List.of("protocol.seat", "protocol.role"),
                    group.seats().stream()
                            .map(
                                    seat ->
                                            List.of(
                                                    Xhtml.escape(seat.post()),
                                                    Xhtml.escape(orNothing(seat.role()))))
                            .toList());
        }
    }

    private void write(ReportView view) {
        sections(view.sections());
        if (!view.recommendations().isEmpty()) {
            sheet.heading(2, text("publication.recommendations"));
            sheet.table(
                    List.of(
                            "publication.number",
                            "publication.recommendation",
                            "publication.owner",
                            "publication.status"),
                    view.recommendations().stream()
                            .map(
                                    each ->
                                            List.of(
                                                    Xhtml.escape(each.number()),
                                                    new PrintedSheet().html(each.html()).xhtml(),
                                                    Xhtml.escape(orNothing(each.owner())),
                                                    Xhtml.escape(orNothing(each.status()))))
                            .toList());
        }
        if (!view.annexes().isEmpty()) {
            sheet.heading(2, text("publication.annexes"));
            view.annexes().forEach(each -> sheet.heading(3, each.heading()).html(each.html()));
        }
    }

    private void write(DiscussionPaperView view) {
        sheet.heading(2, text("paper.call")).html(view.question()).line(view.closing() + ".");
        sections(view.sections());
        sheet.heading(2, text("paper.ideas"));
        if (view.ideas().isEmpty()) {
            sheet.line(text("paper.noIdeas"));
        }
        for (DiscussionPaperView.IdeaView idea : view.ideas()) {
            sheet.html(idea.html()).note(idea.meta());
            sheet.line(text("paper.answer")).html(idea.answer());
        }
        answer("paper.response", view.response());
        answer("paper.outcome", view.outcome());
    }

    private void answer(String key, String html) {
        sheet.heading(2, text(key)).html(html);
        if (html.isEmpty()) {
            sheet.line(text("nothingRecorded"));
        }
    }
}

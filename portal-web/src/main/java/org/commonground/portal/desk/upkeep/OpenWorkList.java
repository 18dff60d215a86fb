package org.commonground.portal.desk.upkeep;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.portal.parts.AskedPage;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.NamedLink;
import org.commonground.portal.parts.Pagination;
import org.commonground.portal.parts.Texts;
import org.commonground.upkeep.Chore;
import org.commonground.upkeep.Task;
import org.commonground.upkeep.WorkList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What waits for an editor: how much of each kind, and one kind in full, which is in the address.
 */
@Named
@RequestScoped
public class OpenWorkList {
    private static final String ADDRESS = "/desk/work";
    private static final int PAGE = 25;

    @Inject private WorkList work;

    @Inject private HttpServletRequest request;

    private Map<Chore, Long> counts = Map.of();
    private Chore chosen = Chore.REVIEW_PASSED;
    private AskedPage page;

    @PostConstruct
    void open() {
        counts = work.counts();
        chosen = Chore.of(parameter("chore")).orElseGet(this::mostPressing);
        page = AskedPage.of(request, PAGE);
    }

    /** Each kind of work with how much there is of it. */
    public List<Heap> heaps() {
        return Stream.of(Chore.values())
                .map(
                        chore ->
                                new Heap(
                                        chore.value(),
                                        counts.get(chore),
                                        ADDRESS + "?chore=" + chore.value(),
                                        chore == chosen))
                .toList();
    }

    public String chore() {
        return chosen.value();
    }

    public List<Row> rows() {
        return work.tasks(chosen, page.offset(), page.size()).stream().map(this::row).toList();
    }

    public Pagination pages() {
        return page.among(
                counts.get(chosen),
                number -> ADDRESS + "?chore=" + chosen.value() + "&page=" + number);
    }

    /** Without a choice in the address, the first kind of which there is any. */
    private Chore mostPressing() {
        return Stream.of(Chore.values())
                .filter(chore -> counts.get(chore) > 0)
                .findFirst()
                .orElse(Chore.REVIEW_PASSED);
    }

    private Row row(Task task) {
        return new Row(
                task.title(),
                task.address(),
                task.details().stream().map(this::words).toList(),
                task.usedIn().stream()
                        .map(
                                place ->
                                        new NamedLink(
                                                place.title(),
                                                "/desk/publications/" + place.publication()))
                        .toList());
    }

    private String words(String detail) {
        return switch (chosen) {
            case REVIEW_PASSED, REVIEW_NEAR -> Dates.day(LocalDate.parse(detail));
            case BLANK_PROMPTS -> Texts.of("unanswered." + detail);
            case MISSING_METADATA -> Texts.of("work.missing." + detail);
            case FEEDBACK, BROKEN_LINKS, WITHOUT_TEXT, UNTAGGED -> detail;
        };
    }

    private String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    /**
     * @param name ends the keys of its texts
     */
    public record Heap(String name, long count, String url, boolean chosen) {}

    /** One thing to be done. */
    public record Row(String title, String url, List<String> details, List<NamedLink> usedIn) {}
}

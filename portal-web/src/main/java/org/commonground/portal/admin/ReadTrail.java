package org.commonground.portal.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.audit.AuditEntry;
import org.commonground.audit.AuditTrail;
import org.commonground.people.People;
import org.commonground.people.Person;
import org.commonground.portal.errors.FieldProblem;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Pagination;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.Asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The audit trail, newest first; filters and page are in the address. */
@Named
@RequestScoped
public class ReadTrail {
    private static final int PAGE = 50;
    private static final int LAST_PAGE = 20_000;

    @Inject private AuditTrail trail;
    @Inject private People people;
    @Inject private HttpServletRequest request;

    private AskedTrail asked;
    private int page = 1;
    private long total;
    private List<Row> rows = List.of();

    @PostConstruct
    void open() {
        asked = AskedTrail.of(request);
        String number = Asked.field(request, "page");
        page = number.matches("[1-9]\\d{0,4}") ? Math.min(LAST_PAGE, Integer.parseInt(number)) : 1;
        total = trail.count(asked.question());
        Map<String, String> posts =
                people.all().stream()
                        .collect(Collectors.toMap(Person::toString, Person::displayName));
        rows =
                trail.find(asked.question(), (page - 1) * PAGE, PAGE).stream()
                        .map(entry -> Row.of(entry, posts))
                        .toList();
    }

    public List<Row> rows() {
        return rows;
    }

    public long total() {
        return total;
    }

    public String actor() {
        return asked.actor();
    }

    public String object() {
        return asked.object();
    }

    public String from() {
        return asked.from();
    }

    public String until() {
        return asked.until();
    }

    public List<Choice> actions() {
        return trail.actions().stream()
                .map(action -> new Choice(action, action.equals(asked.action())))
                .toList();
    }

    /** The same entries as a file. */
    public String exportUrl() {
        return "/admin/audit.csv" + asked.query();
    }

    public FormErrors errors() {
        List<FieldProblem> problems = new ArrayList<>();
        if (asked.hasBadDay(asked.from())) {
            problems.add(new FieldProblem(Texts.of("audit.badDay"), "from"));
        }
        if (asked.hasBadDay(asked.until())) {
            problems.add(new FieldProblem(Texts.of("audit.badDay"), "until"));
        }
        return new FormErrors(problems);
    }

    public Pagination pages() {
        String address = "/admin/audit" + asked.query() + "&page=";
        return Pagination.of(
                page,
                (int) Math.min(LAST_PAGE, Math.max(1, Math.ceilDiv(total, PAGE))),
                number -> address + number);
    }

    /** One value of a filter. */
    public record Choice(String value, boolean chosen) {}

    /**
     * An entry.
     *
     * @param name of a person that the object is; empty for anything else
     */
    public record Row(
            String at,
            String actor,
            String address,
            String action,
            String object,
            String name,
            String detail) {
        static Row of(AuditEntry entry, Map<String, String> posts) {
            return new Row(
                    Dates.second(entry.at()),
                    entry.actor(),
                    Objects.requireNonNullElse(entry.address(), ""),
                    entry.action(),
                    entry.object(),
                    posts.getOrDefault(entry.object(), ""),
                    Objects.requireNonNullElse(entry.detail(), ""));
        }
    }
}

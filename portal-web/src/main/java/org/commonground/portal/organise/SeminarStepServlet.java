package org.commonground.portal.organise;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.SeminarDesk;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * Publishes, lists as past, cancels, copies or repeats a seminar. What the form of the plan sends
 * along is saved first.
 */
@WebServlet("/seminar-step")
public class SeminarStepServlet extends HttpServlet {
    @Inject private EditSeminar page;

    @Inject private PlanSaving saving;

    @Inject private SeminarDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long id = AddressNumber.of(request, "id");
        try {
            if (page.isTyped()) {
                saving.save();
            }
            String next = step(id, Asked.path(request, "step"), request);
            if (next.isEmpty()) {
                Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            } else {
                FacesRedirect.to(next, request, response);
            }
        } catch (DateTimeParseException e) {
            page.refuse(
                    "dates",
                    "“%s” is no date. Write dates like 2026-10-06, one a line."
                            .formatted(e.getParsedString()));
            FormAgain.showUnread(EditSeminar.FORM, request, response);
        } catch (Refusal refusal) {
            page.refuse(refusal);
            FormAgain.show(EditSeminar.FORM, refusal, request, response);
        }
    }

    /** Where it leads; empty when there is no such step. */
    private String step(long id, String step, HttpServletRequest request) {
        return switch (step) {
            case "publish" -> {
                desk.publish(id);
                yield "/organise/" + id + "?done=published";
            }
            case "past" -> {
                desk.listAsPast(id);
                yield "/organise/" + id + "?done=listed";
            }
            case "cancel" -> {
                desk.cancel(id, Asked.field(request, "note"));
                yield "/organise/" + id + "?done=cancelled";
            }
            case "copy" -> "/organise/" + desk.copy(id).id() + "?done=copied";
            case "repeat" -> {
                desk.repeat(
                        id,
                        Asked.field(request, "dates")
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .map(LocalDate::parse)
                                .toList());
                yield "/organise?done=repeated";
            }
            default -> "";
        };
    }
}

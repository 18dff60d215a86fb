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
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.letters.LetterDesk;
import org.commonground.seminars.letters.LetterRefused;
import org.commonground.seminars.letters.MailTimesDesk;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Shows a letter before it goes, sends it, or sets when the portal writes by itself. */
@WebServlet("/letter-step")
public class LetterServlet extends HttpServlet {
    private static final String FORM = "/organise/write-letters.xhtml";

    @Inject private WriteLetters page;

    @Inject private LetterDesk desk;

    @Inject private MailTimesDesk times;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        long seminar = page.seminar().id();
        try {
            switch (Asked.path(request, "step")) {
                case "preview" -> {
                    desk.preview(seminar, page.draft());
                    request.getRequestDispatcher("/organise/preview-letter.xhtml")
                            .forward(request, response);
                }
                case "change" -> request.getRequestDispatcher(FORM).forward(request, response);
                case "send" -> {
                    int parties =
                            Asked.field(request, "again").equals("yes")
                                    ? desk.sendAgain(
                                            seminar, page.draft(), Asked.field(request, "press"))
                                    : desk.send(seminar, page.draft());
                    done(parties == 0 ? "nobody" : "sent", request, response);
                }
                case "times" -> setTimes(seminar, request, response);
                default -> Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
            }
        } catch (LetterRefused refused) {
            page.refuse(refused);
            FormAgain.show(FORM, refused, request, response);
        } catch (Refusal refusal) {
            page.refuse("text", refusal.getMessage());
            FormAgain.show(FORM, refusal, request, response);
        }
    }

    private void setTimes(long seminar, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        List<String> days =
                Stream.of(Asked.field(request, "reminders").split("[\\s,;]+"))
                        .filter(day -> !day.isEmpty())
                        .toList();
        String hours = Asked.field(request, "survey").strip();
        if (!days.stream().allMatch(LetterServlet::isNumber)) {
            page.refuse("reminders", "Write days as numbers, with commas between them, like 3, 1.");
            FormAgain.showUnread(FORM, request, response);
        } else if (!isNumber(hours)) {
            page.refuse("survey", "Write the hours as a number, or 0 for no survey.");
            FormAgain.showUnread(FORM, request, response);
        } else {
            times.set(
                    seminar, days.stream().map(Integer::valueOf).toList(), Integer.parseInt(hours));
            done("times", request, response);
        }
    }

    private void done(String what, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        FacesRedirect.to(page.path() + "?done=" + what, request, response);
    }

    private static boolean isNumber(String typed) {
        return typed.matches("\\d{1,6}");
    }
}

package org.commonground.portal.seminars.featured;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.kernel.Refusal;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.routes.Asked;
import org.commonground.seminars.featured.FeatureDesk;
import org.commonground.seminars.featured.FeatureRefused;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Features a seminar, or stops it; leads back to the form with nothing lost. */
@WebServlet("/feature-step")
public class FeatureServlet extends HttpServlet {
    private static final String FORM = "/organise/feature-seminars.xhtml";

    @Inject private FeatureSeminars page;

    @Inject private FeatureDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!Asked.path(request, "id").isEmpty()) {
            desk.stop(AddressNumber.of(request, "id"));
            FacesRedirect.to("/featured?done=stopped", request, response);
            return;
        }
        String seminar = Asked.field(request, "seminar");
        if (!seminar.matches("\\d{1,18}")) {
            page.refuse("seminar", "Choose a seminar.");
            FormAgain.showUnread(FORM, request, response);
            return;
        }
        try {
            desk.feature(
                    Long.parseLong(seminar),
                    until(Asked.field(request, "until").strip()),
                    Asked.field(request, "pages")
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList());
            FacesRedirect.to("/featured?done=featured", request, response);
        } catch (DateTimeParseException e) {
            page.refuse(
                    "until",
                    "“%s” is no date. Write it like 2026-10-06.".formatted(e.getParsedString()));
            FormAgain.showUnread(FORM, request, response);
        } catch (FeatureRefused refused) {
            page.refuse(refused);
            FormAgain.show(FORM, refused, request, response);
        } catch (Refusal refusal) {
            page.refuse("seminar", refusal.getMessage());
            FormAgain.show(FORM, refusal, request, response);
        }
    }

    private static @Nullable LocalDate until(String typed) {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }
}

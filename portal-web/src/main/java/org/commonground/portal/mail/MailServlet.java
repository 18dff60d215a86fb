package org.commonground.portal.mail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.mail.MailDelivery;
import org.commonground.mail.MailLog;
import org.commonground.mail.TestMail;
import org.commonground.portal.errors.Problem;
import org.commonground.portal.routes.AddressNumber;
import org.commonground.portal.security.CurrentPerson;

import java.io.IOException;

/**
 * {@code POST /admin/mail/7/again} lets a mail wait once more, {@code .../cancel} keeps it from
 * being sent; {@code POST /admin/mail/test} sends one to whoever asks.
 */
@WebServlet("/admin/mail/*")
public class MailServlet extends HttpServlet {
    @Inject private transient MailLog log;

    @Inject private transient TestMail test;

    @Inject private transient MailDelivery delivery;

    @Inject private transient CurrentPerson person;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Object change = request.getAttribute("path.change");
        if (change == null) {
            test.send(person.get().orElseThrow().getName());
            seeOther(response, "test");
            return;
        }
        long id = AddressNumber.of(request, "id");
        switch (change.toString()) {
            case "again" -> {
                log.tryAgain(id);
                seeOther(response, "again");
            }
            case "cancel" -> {
                log.cancel(id);
                seeOther(response, "cancel");
            }
            default -> Problem.of(HttpServletResponse.SC_NOT_FOUND).answer(request, response);
        }
    }

    private void seeOther(HttpServletResponse response, String done) {
        delivery.wake();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/admin/mail?done=" + done);
    }
}

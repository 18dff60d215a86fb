package org.commonground.portal.alerts;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.alerts.AlertRefused;
import org.commonground.alerts.AlertRequests;
import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormAgain;
import org.commonground.portal.errors.FormErrors;

import java.io.IOException;

/**
 * {@code POST /alerts} asks for an alert. The answer is the same whatever is known of the address;
 * a program that fills in the field that people never see gets it too, and nothing is sent.
 */
@WebServlet("/alerts")
public class AskAlertServlet extends HttpServlet {
    @Inject private transient AlertRequests requests;

    @Inject private transient AskForAlert form;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            if (!form.isByProgram()) {
                requests.ask(form.address(), form.question(), form.rhythm());
            }
            FacesRedirect.to("/alerts/asked", request, response);
        } catch (AlertRefused refused) {
            form.refuse(FormErrors.at(refused.field(), refused.getMessage()));
            FormAgain.show("/ask-for-alert.xhtml", refused, request, response);
        }
    }
}

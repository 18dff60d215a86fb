package org.commonground.portal.admin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.commonground.portal.errors.FacesRedirect;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.routes.Asked;
import org.commonground.portal.routes.UnknownAddress;
import org.commonground.settings.Setting;
import org.commonground.settings.SettingRefused;
import org.commonground.settings.Settings;

import java.io.IOException;

/** {@code POST /admin/settings/own-submissions} changes that setting. */
@WebServlet("/admin/settings/*")
public class SettingsServlet extends HttpServlet {
    @Inject private transient Settings settings;
    @Inject private transient EditSettings page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Setting setting =
                Setting.of(Asked.path(request, "setting")).orElseThrow(UnknownAddress::new);
        String value = Asked.field(request, "value").strip();
        try {
            settings.change(setting, value);
            FacesRedirect.to("/admin/settings?done=change", request, response);
        } catch (SettingRefused refusal) {
            page.refuse(setting, value, FormErrors.at(setting.value(), refusal.getMessage()));
            response.setStatus(refusal.status());
            request.getRequestDispatcher("/admin/settings.xhtml").forward(request, response);
        }
    }
}

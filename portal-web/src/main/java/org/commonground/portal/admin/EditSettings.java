package org.commonground.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.commonground.kernel.PortalMode;
import org.commonground.portal.errors.FormErrors;
import org.commonground.portal.parts.Dates;
import org.commonground.portal.parts.Texts;
import org.commonground.portal.routes.Asked;
import org.commonground.settings.Setting;
import org.commonground.settings.Settings;
import org.commonground.settings.StoredSetting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All settings: those that are changed here, and those that the server was started with. */
@Named
@RequestScoped
public class EditSettings {
    @Inject private Settings settings;
    @Inject private PortalMode mode;
    @Inject private StartSettings startSettings;
    @Inject private HttpServletRequest request;

    private FormErrors errors = FormErrors.NONE;
    private String refused = "";
    private String typed = "";

    public List<Row> rows() {
        return Stream.of(Setting.values()).map(this::row).toList();
    }

    /** What only a new start changes. */
    public List<StartSettings.Line> startSettings() {
        return startSettings.lines();
    }

    public String done() {
        return Texts.ifAny("settings.done." + Asked.field(request, "done"));
    }

    public FormErrors errors() {
        return errors;
    }

    void refuse(Setting setting, String value, FormErrors found) {
        refused = setting.value();
        typed = value;
        errors = found;
    }

    private Row row(Setting setting) {
        Optional<StoredSetting> stored = settings.stored(setting);
        String usual = setting.usual(mode);
        return new Row(
                setting.value(),
                Texts.of("setting." + setting.value()),
                Texts.ifAny("setting." + setting.value() + ".hint"),
                refused.equals(setting.value()) ? typed : settings.get(setting),
                usual,
                usual.matches("on|off"),
                stored.map(
                                said ->
                                        Texts.of(
                                                "settings.by",
                                                said.changedBy(),
                                                Dates.second(said.changedAt())))
                        .orElseGet(() -> Texts.of("settings.never")));
    }

    /**
     * A setting.
     *
     * @param usual what it is where nobody said
     * @param onOrOff whether these are the two values it takes
     * @param changed by whom and when
     */
    public record Row(
            String name,
            String label,
            String hint,
            String value,
            String usual,
            boolean onOrOff,
            String changed) {}
}

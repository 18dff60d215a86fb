package org.commonground.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.audit.Actor;
import org.commonground.audit.AuditTrail;
import org.commonground.kernel.PortalMode;

import java.time.Clock;
import java.util.Optional;

/** The settings as they are now: what was said last, otherwise what is usual. */
@ApplicationScoped
@Transactional
public class Settings {
    private final EntityManager entities;
    private final PortalMode mode;
    private final AuditTrail trail;
    private final Actor actor;
    private final Clock clock;

    @Inject
    public Settings(
            EntityManager entities, PortalMode mode, AuditTrail trail, Actor actor, Clock clock) {
        this.entities = entities;
        this.mode = mode;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    public String get(Setting setting) {
        return stored(setting).map(StoredSetting::value).orElseGet(() -> setting.usual(mode));
    }

    /** For a setting that is {@code on} or {@code off}. */
    public boolean isOn(Setting setting) {
        return get(setting).equals("on");
    }

    /** Who said what it is, and when; empty while it is as usual. */
    public Optional<StoredSetting> stored(Setting setting) {
        return Optional.ofNullable(entities.find(StoredSetting.class, setting.value()));
    }

    /**
     * Holds from the end of this transaction on, for every server of the portal.
     *
     * @throws SettingRefused when the setting does not take that value
     */
    public void change(Setting setting, String value) {
        if (!setting.accepts(value)) {
            throw new SettingRefused(setting, value);
        }
        stored(setting)
                .ifPresentOrElse(
                        known -> known.change(value, actor.name(), clock.instant()),
                        () ->
                                entities.persist(
                                        new StoredSetting(
                                                setting, value, actor.name(), clock.instant())));
        trail.record("changed", "setting " + setting.value(), value);
    }
}

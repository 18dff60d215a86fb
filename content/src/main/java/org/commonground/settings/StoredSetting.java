package org.commonground.settings;

import static org.hibernate.Length.LONG32;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;

/** What somebody said a setting is, and when. */
@Entity
public class StoredSetting {
    @Id private String name;

    @Column(length = LONG32)
    private String chosen;

    private String changedBy;
    private Instant changedAt;

    protected StoredSetting() {}

    StoredSetting(Setting setting, String value, String changedBy, Instant changedAt) {
        this.name = setting.value();
        change(value, changedBy, changedAt);
    }

    final void change(String to, String by, Instant at) {
        this.chosen = to;
        this.changedBy = by;
        this.changedAt = at;
    }

    public String name() {
        return name;
    }

    public String value() {
        return chosen;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}

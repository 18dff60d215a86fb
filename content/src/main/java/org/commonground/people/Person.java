package org.commonground.people;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody who signs in, shown to others by post. */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String signInName;
    private String displayName;
    private @Nullable String passwordHash;
    private boolean enabled;
    private int sessionEpoch;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    Person(SignInName signInName, String displayName, Collection<Role> roles, Instant createdAt) {
        this.signInName = signInName.value();
        this.displayName = displayName;
        this.roles.addAll(roles);
        this.enabled = true;
        this.createdAt = createdAt;
    }

    public long id() {
        return id;
    }

    /** Like an e-mail address, in lower case. */
    public String signInName() {
        return signInName;
    }

    /** The post rather than the name: {@code Community cohesion officer}. */
    public String displayName() {
        return displayName;
    }

    public boolean enabled() {
        return enabled;
    }

    /** Whether a password was ever set; until then nobody can sign in. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** In the order of {@link Role}. */
    public List<Role> roles() {
        return roles.stream().sorted().toList();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** A session that began in an earlier epoch has ended. */
    public int sessionEpoch() {
        return sessionEpoch;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant lastSignInAt() {
        return lastSignInAt;
    }

    @Nullable String passwordHash() {
        return passwordHash;
    }

    void signedIn(Instant now) {
        lastSignInAt = now;
    }

    /** The same password, hashed anew with today's figures: sessions go on. */
    void rehashed(String hash) {
        passwordHash = hash;
    }

    void passwordIs(String hash) {
        passwordHash = hash;
        sessionEpoch++;
    }

    void isShownAs(String name) {
        displayName = name;
    }

    void rolesAre(Collection<Role> wanted) {
        roles.clear();
        roles.addAll(wanted);
    }

    void disable() {
        enabled = false;
        sessionEpoch++;
    }

    void enable() {
        enabled = true;
    }

    @Override
    public String toString() {
        return "person " + id;
    }
}

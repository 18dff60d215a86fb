package org.commonground.portal.security;

import jakarta.security.enterprise.credential.Credential;

/** An access token as a program sent it. */
record TokenCredential(String secret) implements Credential {
    @Override
    public String toString() {
        return "an access token";
    }
}

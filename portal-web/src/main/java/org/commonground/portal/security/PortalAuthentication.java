package org.commonground.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.util.Optional;

/**
 * Knows programs by the access token they send to the API, and browsers by their session. It lets
 * everybody through: what they may do is for the routes to say.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer ";

    private final IdentityStoreHandler people;
    private final WebSession session;
    private final CurrentPerson current;

    @Inject
    PortalAuthentication(IdentityStoreHandler people, WebSession session, CurrentPerson current) {
        this.people = people;
        this.session = session;
        this.current = current;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedInPerson> person =
                isProgram(request) ? byToken(request) : bySession(request);
        return person.map(known -> context.notifyContainerAboutLogin(known, known.groups()))
                .orElseGet(context::doNothing);
    }

    /**
     * A program that sends a token is known by that alone, right or wrong, and never by a cookie.
     */
    private static boolean isProgram(HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return request.getRequestURI().startsWith("/api/")
                && authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    private Optional<SignedInPerson> byToken(HttpServletRequest request) {
        String secret = request.getHeader("Authorization").substring(SCHEME.length()).strip();
        CredentialValidationResult result = people.validate(new TokenCredential(secret));
        if (result.getCallerPrincipal() instanceof SignedInPerson known) {
            current.byToken(known);
            return Optional.of(known);
        }
        return Optional.empty();
    }

    private Optional<SignedInPerson> bySession(HttpServletRequest request) {
        Optional<SignedInPerson> person = session.person(request);
        person.ifPresent(current::bySession);
        return person;
    }
}

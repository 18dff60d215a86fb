package org.commonground.portal.security;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.INVALID_RESULT;
import static jakarta.security.enterprise.identitystore.CredentialValidationResult.NOT_VALIDATED_RESULT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

import org.commonground.people.AccessTokens;
import org.commonground.people.Person;
import org.commonground.people.SignIn;

import java.util.Optional;

/** The people of the database, for the server's security. */
@ApplicationScoped
public class PeopleStore implements IdentityStore {
    private final SignIn signIn;
    private final AccessTokens tokens;

    @Inject
    PeopleStore(SignIn signIn, AccessTokens tokens) {
        this.signIn = signIn;
        this.tokens = tokens;
    }

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return switch (credential) {
            case UsernamePasswordCredential typed ->
                    result(signIn.check(typed.getCaller(), typed.getPasswordAsString()));
            case TokenCredential token -> result(tokens.ownerOf(token.secret()));
            default -> NOT_VALIDATED_RESULT;
        };
    }

    private static CredentialValidationResult result(Optional<Person> found) {
        return found.map(SignedInPerson::new)
                .map(person -> new CredentialValidationResult(person, person.groups()))
                .orElse(INVALID_RESULT);
    }
}

package org.commonground.people;

import org.commonground.kernel.Refusal;

/** A sign-in name that cannot be given to a new person. */
public final class SignInNameRefused extends Refusal {
    private SignInNameRefused(String code, int status, String message) {
        super(code, status, message);
    }

    static SignInNameRefused shape() {
        return new SignInNameRefused(
                "sign-in-name",
                422,
                "Enter a sign-in name like an e-mail address, such as editor@council.example.");
    }

    static SignInNameRefused taken(SignInName name) {
        return new SignInNameRefused(
                "sign-in-name-taken", 409, "Somebody already signs in as " + name + ".");
    }
}

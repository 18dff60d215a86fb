package org.commonground.portal.accounts;

import org.commonground.kernel.Refusal;
import org.commonground.people.LinkUsedUp;
import org.commonground.people.PasswordRefused;
import org.commonground.people.SignInNameRefused;
import org.commonground.portal.errors.FormErrors;

/** Puts what the people package refuses beside the field that it is about. */
final class PeopleForm {
    private PeopleForm() {}

    static FormErrors errors(Refusal refusal, String fieldOtherwise) {
        String field =
                switch (refusal) {
                    case PasswordRefused password when password.code().equals("password-wrong") ->
                            "present";
                    case PasswordRefused password -> "password";
                    case SignInNameRefused name -> "user";
                    case LinkUsedUp gone -> "main";
                    default -> fieldOtherwise;
                };
        return FormErrors.at(field, refusal.getMessage());
    }
}

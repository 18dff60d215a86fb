package org.commonground.portal.routes;

import org.commonground.people.Role;
import org.commonground.portal.security.CurrentPerson;

/** Who may use an address. */
public enum Audience {
    EVERYONE {
        @Override
        boolean admits(CurrentPerson person) {
            return true;
        }
    },

    /** Whoever was given a secret link: the page looks at it, and its address is kept to itself. */
    LINK_HOLDER {
        @Override
        boolean admits(CurrentPerson person) {
            return true;
        }
    },

    /** Anybody with an account, whatever the role. */
    SIGNED_IN {
        @Override
        boolean admits(CurrentPerson person) {
            return person.isSignedIn();
        }
    },

    EDITOR {
        @Override
        boolean admits(CurrentPerson person) {
            return person.is(Role.EDITOR);
        }
    },

    EDITOR_OR_ORGANISER {
        @Override
        boolean admits(CurrentPerson person) {
            return EDITOR.admits(person) || ORGANISER.admits(person);
        }
    },

    ORGANISER {
        @Override
        boolean admits(CurrentPerson person) {
            return person.is(Role.ORGANISER);
        }
    },

    ADMINISTRATOR {
        @Override
        boolean admits(CurrentPerson person) {
            return person.is(Role.ADMINISTRATOR);
        }
    };

    abstract boolean admits(CurrentPerson person);
}

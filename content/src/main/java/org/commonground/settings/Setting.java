package org.commonground.settings;

import org.commonground.kernel.PortalMode;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A setting, by its name: what it takes, and what it is where nobody said. */
public enum Setting {
    /**
     * Whether editors may publish what they submitted themselves. Without it every publication has
     * been seen by a second person; a demo has one editor only.
     */
    OWN_SUBMISSIONS(Values.ON_OR_OFF, mode -> mode.isDemo() ? "on" : "off"),

    /** Whether the portal asks the web addresses that publications link to if they are there. */
    CHECK_EXTERNAL_LINKS(Values.ON_OR_OFF, mode -> "off");

    private final Predicate<String> accepted;
    private final Function<PortalMode, String> usual;

    Setting(Predicate<String> accepted, Function<PortalMode, String> usual) {
        this.accepted = accepted;
        this.usual = usual;
    }

    /** As addresses, forms and the trail write it: {@code own-submissions}. */
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Setting> of(String value) {
        return Stream.of(values()).filter(setting -> setting.value().equals(value)).findFirst();
    }

    /** What holds where nobody said otherwise. */
    public String usual(PortalMode mode) {
        return usual.apply(mode);
    }

    boolean accepts(String value) {
        return accepted.test(value);
    }

    private static final class Values {
        static final Predicate<String> ON_OR_OFF = value -> value.matches("on|off");
    }
}

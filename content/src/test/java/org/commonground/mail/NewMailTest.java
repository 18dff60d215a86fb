package org.commonground.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewMailTest {
    private static final NewMail MAIL = PostOffice.mail("reader@oldham.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: everybody@example.org",
                "Hello\nBcc: x@example.org",
                "Hello\rX: y",
                "Hello\u0000",
                "Hello\u2028X: y",
                "Hello\u0085X: y"
            })
    void refusesALineBreakWhereAHeaderCouldBegin(String text) {
        assertRefused(
                "mail-header-refused",
                () -> new NewMail(MAIL.to(), text, "Text", "a-test", "publication 12"));
        assertRefused("mail-header-refused", () -> MAIL.withHeader("List-Unsubscribe", text));
        assertRefused(
                "mail-header-refused",
                () -> new NewMail(MAIL.to(), "Subject", "Text", "a-test", text));
        assertRefused(
                "mail-header-refused",
                () -> new MailAttachment(text, "text/calendar", new byte[0]));
        assertRefused("mail-header-refused", () -> new MailAttachment("a.ics", text, new byte[0]));
    }

    @Test
    void leavesThePortalsOwnHeadersToThePortal() {
        for (String name : new String[] {"From", "bcc", "Message-ID", "Content-Type", "A b", ""}) {
            assertThatIllegalArgumentException().isThrownBy(() -> MAIL.withHeader(name, "x"));
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertRefused(
                "mail-too-long",
                () -> new NewMail(MAIL.to(), "x".repeat(301), "Text", "a-test", "a"));
        assertRefused(
                "mail-too-long",
                () -> new NewMail(MAIL.to(), "x", "x".repeat(500_001), "a-test", "a"));
        assertRefused("mail-too-long", () -> MAIL.withHtml("x".repeat(500_001)));
        assertRefused(
                "mail-attachment-refused",
                () -> new MailAttachment("a.ics", "text/calendar", new byte[500 * 1024 + 1]));
        MailAttachment half = new MailAttachment("a.ics", "text/calendar", new byte[300 * 1024]);
        assertRefused("mail-attachment-refused", () -> MAIL.with(half).with(half));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reader",
                "@oldham.example",
                "reader@",
                "reader@oldham..example",
                "reader@-oldham.example",
                "a b@oldham.example",
                "\"a\"@oldham.example",
                "réader@oldham.example",
                "reader@oldham.example\r\nRCPT TO:<x@example.org>",
                "reader@oldham.example,other@oldham.example",
                "<reader@oldham.example>",
                "reader@old\u0000ham.example",
                ".reader@oldham.example"
            })
    void refusesWhatIsNoAddress(String typed) {
        assertRefused("mail-address-refused", () -> MailAddress.of(typed));
        assertThat(MailAddress.in(typed)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertRefused(
                "mail-address-refused", () -> MailAddress.of("a".repeat(65) + "@oldham.example"));
        assertRefused(
                "mail-address-refused",
                () -> MailAddress.of("a@" + "oldham.".repeat(40) + "example"));
    }

    @Test
    void writesAHostWithAccentsOut() {
        assertThat(MailAddress.of(" Reader@Bücher.example "))
                .hasToString("Reader@xn--bcher-kva.example");
        assertThat(MailAddress.of("o'neill+cg@council.gov.uk"))
                .hasToString("o'neill+cg@council.gov.uk");
    }

    @Test
    void putsATextInOneLine() {
        assertThat(OneLine.of("What\r\n worked\t elsewhere\u2028", 100))
                .isEqualTo("What worked elsewhere");
        assertThat(OneLine.of("What worked", 5)).isEqualTo("What…");
        assertThat(OneLine.of("123\uD83D\uDE00456", 5)).isEqualTo("123…");
    }

    private static void assertRefused(String code, Runnable work) {
        assertThatExceptionOfType(MailRefused.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

package org.commonground.feedback;

import org.commonground.kernel.PublicAddress;
import org.commonground.mail.MailAddress;
import org.commonground.mail.NewMail;
import org.commonground.mail.OneLine;
import org.commonground.publications.Publication;

/** Tells a reader who left an address that what they asked for is there. */
record AnswerMail(PublicAddress address) {
    static final String TOPIC = "you-asked-we-added";

    NewMail to(MailAddress reader, PageFeedback asked, Publication answer) {
        String title = answer.published().orElseThrow().title();
        return new NewMail(
                reader,
                OneLine.of("You asked, we added: " + title, 200),
                """
                You told us what you were looking for, and asked us to tell you what came of it.
                This is there now:

                %s
                %s

                What you wrote, from the page %s:

                %s

                This is the only mail you get about it. We erase your address within 30 days.
                %s
                """
                        .formatted(
                                title,
                                address.of(answer.address()),
                                address.of(asked.page()),
                                quoted(asked.comment()),
                                address.of("/privacy")),
                TOPIC,
                "feedback " + asked.id());
    }

    private static String quoted(String words) {
        return words.lines().map(line -> "> " + line).reduce((a, b) -> a + "\n" + b).orElse("> –");
    }
}

package org.commonground.search.alerts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.alerts.Alert;
import org.commonground.alerts.AlertKeys;
import org.commonground.alerts.DueAlerts;
import org.commonground.alerts.Rhythm;
import org.commonground.kernel.PublicAddress;
import org.commonground.mail.Letter;
import org.commonground.mail.MailAddress;
import org.commonground.mail.NewMail;
import org.commonground.mail.OneLine;
import org.commonground.search.DocumentReference;
import org.commonground.search.Mark;
import org.commonground.search.Passage;
import org.commonground.search.PassageAddress;
import org.commonground.search.ResultDetail;
import org.commonground.search.SearchResult;
import org.commonground.search.SearchUrl;
import org.commonground.search.SortOrder;
import org.commonground.search.feed.ChosenFilter;
import org.commonground.search.feed.FollowedSearch;

/** Tells what is new in a search, each with the passage that matches and where it stands. */
@ApplicationScoped
class AlertMail {
    private static final int MOST_RESULTS = 20;
    private static final int LONGEST_SUBJECT = 150;

    private final PublicAddress portal;
    private final AlertKeys keys;

    @Inject
    AlertMail(PublicAddress portal, AlertKeys keys) {
        this.portal = portal;
        this.keys = keys;
    }

    NewMail about(Alert alert, News news) {
        SearchUrl search = new SearchUrl(news.search().request());
        int found = news.results().size();
        String title = "%s in your search: %s".formatted(counted(found), news.search().inWords());
        Letter letter = new Letter(title);
        news.results().stream().limit(MOST_RESULTS).forEach(one -> tell(letter, search, one));
        String list = portal.of(search.sortedBy(SortOrder.NEWEST).page());
        if (found > MOST_RESULTS) {
            letter.link("%d more, and all there is".formatted(found - MOST_RESULTS), list);
        } else {
            letter.link("Everything that matches, newest first", list);
        }
        if (!news.remarks().equals(alert.remarks())) {
            remark(letter, news.search());
        }
        return mail(alert, title, letter);
    }

    /** Says that there will be no news any more, and why, rather than nothing for ever. */
    NewMail aboutTheEnd(Alert alert, News news) {
        String title = "Nothing new to expect in your search: " + news.search().inWords();
        Letter letter = new Letter(title);
        remark(letter, news.search());
        letter.paragraph(
                "This alert stays as it is, in case that changes. To hear of something else, open"
                        + " a search, choose “E-mail me when something new matches” there, and end"
                        + " this one.");
        return mail(alert, title, letter);
    }

    private void remark(Letter letter, FollowedSearch search) {
        SearchUrl asked = new SearchUrl(search.request());
        search.remarks().forEach(letter::paragraph);
        for (ChosenFilter filter : search.hopeless()) {
            letter.link(
                    "The search without “%s”".formatted(filter.label()),
                    portal.of(asked.without(filter.facet(), filter.value()).page()));
        }
    }

    private NewMail mail(Alert alert, String title, Letter letter) {
        String own = portal.of("/alerts/" + keys.of(alert));
        String unsubscribe = own + "/unsubscribe";
        letter.rule()
                .paragraph(
                        "You get this mail %s because you asked for it and confirmed it."
                                .formatted(
                                        alert.rhythm() == Rhythm.DAILY
                                                ? "on days when there is something new"
                                                : "on Mondays when there is something new"))
                .link("End this alert", unsubscribe)
                .link("All your alerts: change or end them", own)
                .link("What we keep, and for how long", portal.of("/privacy#alerts"));
        return new NewMail(
                        new MailAddress(alert.address()),
                        OneLine.of(title, LONGEST_SUBJECT),
                        letter.text(),
                        DueAlerts.TOPIC,
                        "alert " + alert.id())
                .withHtml(letter.html())
                // RFC 2369 and RFC 8058: mail programs offer a button of their own.
                .withHeader("List-Unsubscribe", "<" + unsubscribe + ">")
                .withHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private void tell(Letter letter, SearchUrl search, SearchResult result) {
        boolean isItself = result.kind().equals(result.publication().kind());
        String where = isItself ? "" : ", in: " + result.publication().title();
        letter.heading(
                "%s (%s%s)".formatted(result.title(), result.kind().label(), where),
                portal.of(result.page() == null ? result.url() : search.marked(result.url())));
        if (result.detail() instanceof ResultDetail.OfSeminar seminar) {
            letter.paragraph(whenAndWhere(seminar));
        }
        for (Passage passage : result.passages()) {
            letter.quotation(
                    Mark.cut(passage.text(), passage.marks()),
                    place(passage),
                    portal.of(PassageAddress.of(search, passage)));
        }
    }

    private static String whenAndWhere(ResultDetail.OfSeminar seminar) {
        return seminar.when() + (seminar.where().isEmpty() ? "" : ", " + seminar.where());
    }

    private static String place(Passage passage) {
        DocumentReference document = passage.document();
        return passage.page() == null || document == null
                ? ""
                : "%s %d".formatted(capital(document.unit()), passage.page());
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String counted(int found) {
        return found == 1 ? "1 new result" : found + " new results";
    }
}

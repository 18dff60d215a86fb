package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;

class OfferSeenTest {
    private static final Instant MADE = Instant.parse("2010-06-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Community cohesion plan\\nMarch 2006 | 2006-03",
                "21st April 2006\\nMinutes of the forum | 2006-04-21",
                "Dated: 2006-04-21 | 2006-04-21",
                "Board of Education\\nApril 6, 2006  7:30 a.m. | 2006-04-06",
                "Mawrth 2006\\nCynllun | 2006-03",
                "Plan directeur\\nJanvier 2009 | 2009-01",
                "Auflage, 31. Dezember 2008 | 2008-12-31",
                "Stand: 21.04.2006 | 2006-04-21",
                "January 1, 2008 - December 31, 2008 | 2008-12-31",
                "Journal of Peace, Vol. 12, No. 3, 2007 | 2007",
                "© 2007 Wrexham Council | 2007",
                "Received 4 October 2005\\nPublished 8 March 2006 | 2006-03-08"
            })
    void readsTheDateThatADocumentBears(String page, String date) {
        assertThat(seen(page.replace("\\n", "\n"))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nothing of the kind stands here",
                "As others found (Smith 2004), it takes time and patience to bring people together",
                "Received 4 October 2005",
                "Telephone 1999 2004",
                "1 March 2024"
            })
    void leavesDatesThatAreSomethingElse(String page) {
        assertThat(seen(page)).isNull();
    }

    @Test
    void takesTheOneDateThatATitleNamesUnlessItIsYetToCome() {
        Instant made = Instant.parse("2007-05-01T00:00:00Z");

        assertThat(DateSeen.ofTitle("Harvest report 2006", made)).isEqualTo("2006");
        assertThat(DateSeen.ofTitle("Séance du 20 juin 2006", made)).isEqualTo("2006-06-20");
        assertThat(DateSeen.ofTitle("Jobs from 2004 to 2006", made)).isNull();
        assertThat(DateSeen.ofTitle("Jobs until 2020", made)).isNull();
        assertThat(DateSeen.ofTitle("Harvest report", made)).isNull();
        assertThat(DateSeen.ofTitle(null, made)).isNull();
    }

    @Test
    void doesNotTakeARowOfATableForTheDate() {
        String rows = "05/24/2006 paid to the hall for rent\n".repeat(12);

        assertThat(seen("Ledger\nPayee\nPurpose\nAmount\n" + rows)).isNull();
    }

    @Test
    void takesTheKeywordsOfTheFirstPage() {
        assertThat(
                        KeywordsSeen.in(
                                List.of("Title\nKeywords: cohesion; mediation,\nyouth work\nText")))
                .isEqualTo("cohesion, mediation, youth work");
        assertThat(KeywordsSeen.in(List.of("The keywords are missing here"))).isNull();
        assertThat(KeywordsSeen.in(List.of())).isNull();
    }

    @Test
    void tellsTheLanguageByItsSmallWords() {
        assertThat(
                        LanguageSeen.in(
                                List.of("the plan of the council and the people is to ".repeat(9))))
                .isEqualTo("en");
        assertThat(
                        LanguageSeen.in(
                                List.of(
                                        "mae'r cynllun yn y dref ac ar gael yn yr ardal "
                                                .repeat(9))))
                .isEqualTo("cy");
        assertThat(LanguageSeen.in(List.of("Alabama 18,870 Alaska 3,062 ".repeat(50)))).isNull();
        assertThat(LanguageSeen.in(List.of())).isNull();
    }

    private static @Nullable String seen(String page) {
        return DateSeen.in(List.of(page), MADE);
    }
}

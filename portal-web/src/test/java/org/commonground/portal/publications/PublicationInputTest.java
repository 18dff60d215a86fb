package org.commonground.portal.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonReader;

import org.commonground.publications.Attachment;
import org.commonground.publications.Kind;
import org.commonground.publications.PublicationDraft;
import org.commonground.taxonomy.TermName;
import org.commonground.taxonomy.UnknownTerm;
import org.commonground.taxonomy.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.StringReader;
import java.time.LocalDate;

class PublicationInputTest {
    @Test
    void readsEverythingThatCanBeSent() {
        PublicationInput input =
                input(
                        """
                        {"kind": "Case study", "title": " Learning lessons ", "body": {"summary": "A meal"},
                         "terms": {"factor": ["honest-broker"]},
                         "attachments": [7, {"document": 8, "title": "Annex A", "author": "The council", "part": "annex"}],
                         "contact": "Cohesion team", "sourceYear": 2006, "reviewBy": "2027-01-31", "revision": 4}
                        """);

        PublicationDraft draft = input.draft(input.kind());

        assertThat(input.kind()).isEqualTo(Kind.CASE_STUDY);
        assertThat(input.revision()).isEqualTo(4);
        assertThat(draft.title()).isEqualTo("Learning lessons");
        assertThat(draft.body().summary()).isEqualTo("A meal");
        assertThat(draft.terms()).containsExactly(new TermName(Vocabulary.FACTOR, "honest-broker"));
        assertThat(draft.attachments()).extracting(Attachment::documentId).containsExactly(7L, 8L);
        assertThat(draft.attachments())
                .extracting(Attachment::part)
                .containsExactly(Attachment.Part.WHOLE, Attachment.Part.ANNEX);
        assertThat(draft.reviewBy()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"kind": "poem"}                                  | poem
                    {"kind": 7}                                       | kind
                    {"kind": "report", "title": ["a"]}                | title
                    {"kind": "report", "body": "text"}                | body
                    {"kind": "report", "terms": ["x"]}                | terms
                    {"kind": "report", "terms": {"theme": "faith"}}   | terms.theme
                    {"kind": "report", "attachments": "7"}            | attachments
                    {"kind": "report", "attachments": [{}]}           | attachments.document
                    {"kind": "report", "sourceYear": 20.5}            | sourceYear
                    {"kind": "report", "reviewBy": "next year"}       | reviewBy
                    """)
    void namesTheFieldThatCannotBeRead(String json, String field) {
        assertThatThrownBy(
                        () -> {
                            PublicationInput input = input(json);
                            input.draft(input.kind());
                        })
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining(field);
    }

    @Test
    void refusesAVocabularyThatThereIsNot() {
        PublicationInput input =
                input("{\"kind\": \"report\", \"terms\": {\"colour\": [\"red\"]}}");
        assertThatThrownBy(() -> input.draft(Kind.REPORT))
                .isInstanceOf(UnknownTerm.class)
                .hasMessageContaining("colour");
    }

    private static PublicationInput input(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return new PublicationInput(reader.readObject());
        }
    }
}

package org.commonground.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.kernel.database.OnBothDatabases;
import org.commonground.kernel.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases
class QuotationsIT {
    private final TestDatabase database;
    private final TestLibrary house;

    QuotationsIT(TestDatabase database) {
        this.database = database;
        this.house = new TestLibrary(database);
    }

    @BeforeEach
    void start() {
        database.clear();
    }

    @Test
    void saysWhereTheWordsStand() {
        long document = read("Dinner was at noon.", "Each person brings a dish and a song.");

        assertThat(find(document, 2, "each person brings a dish"))
                .isEqualTo(new QuotationFinding.AsSaid());
        assertThat(find(document, 1, "each person brings a dish"))
                .isEqualTo(new QuotationFinding.OnAnotherPage(2));
        assertThat(find(document, null, "Dinner was at noon"))
                .isEqualTo(new QuotationFinding.OnAnotherPage(1));
        assertThat(find(document, 9, "Each person brings a dish or a song"))
                .isEqualTo(new QuotationFinding.Alike(2));
        assertThat(find(document, 1, "Nobody came to the meeting at all"))
                .isEqualTo(new QuotationFinding.Nowhere());
    }

    @Test
    void cannotTellWithoutTextWordsOrDocument() {
        long scanned = read("", "");

        assertThat(find(scanned, 1, "Dinner was at noon")).isEqualTo(new QuotationFinding.AsSaid());
        assertThat(find(scanned, 1, " … ")).isEqualTo(new QuotationFinding.AsSaid());
        assertThat(find(4711, 1, "Dinner")).isEqualTo(new QuotationFinding.AsSaid());
    }

    private QuotationFinding find(long document, @Nullable Integer page, String words) {
        return house.withDocuments(
                documents -> new Quotations(documents).find(document, page, words));
    }

    private long read(String... pages) {
        long id = house.upload("meal.pdf", new SamplePdf().page(pages[0]).bytes()).document().id();
        database.inTransaction(
                entities -> {
                    entities.createNativeQuery("update document set pages = :pages where id = :id")
                            .setParameter("pages", pages.length)
                            .setParameter("id", id)
                            .executeUpdate();
                    for (int page = 1; page <= pages.length; page++) {
                        entities.persist(new DocumentPage(id, page, pages[page - 1], 3));
                    }
                });
        return id;
    }
}

package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import org.commonground.documents.DocumentOffer;
import org.commonground.documents.wire.ReadingLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Titles and dates offered for real files, against those a person reads on their first pages. */
class JudgedOffersIT {
    private static final System.Logger LOG = System.getLogger(JudgedOffersIT.class.getName());

    @Test
    void offersMostTitlesAndDatesRight(@TempDir Path directory) throws IOException {
        Share titles = new Share("titles");
        Share titlesThere = new Share("titles, of files that show one");
        Share dates = new Share("dates");
        Share datesThere = new Share("dates, of files that show one");
        Path files = files();
        try (WarmReader reader =
                new WarmReader(
                        Commands.reader(directory), ReadingLimits.USUAL, ReadingPatience.USUAL)) {
            for (JudgedOffer judged : JudgedOffer.all()) {
                DocumentOffer offer = offer(reader, files.resolve(judged.file()));
                boolean title = judged.hasTitle(offer.title());
                boolean date = judged.hasDate(offer.dated());
                titles.count(title);
                dates.count(date);
                if (judged.showsATitle()) {
                    titlesThere.count(title);
                }
                if (judged.showsADate()) {
                    datesThere.count(date);
                }
                if (!title || !date) {
                    LOG.log(
                            Level.INFO,
                            "{0}: offered {1}, {2}",
                            judged,
                            offer.title(),
                            offer.dated());
                }
            }
        }
        List.of(titles, titlesThere, dates, datesThere)
                .forEach(share -> LOG.log(Level.INFO, share.toString()));
        assertThat(titles.percent()).isGreaterThanOrEqualTo(78);
        assertThat(titlesThere.percent()).isGreaterThanOrEqualTo(70);
        assertThat(dates.percent()).isGreaterThanOrEqualTo(85);
        assertThat(datesThere.percent()).isGreaterThanOrEqualTo(80);
    }

    private static DocumentOffer offer(WarmReader reader, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Reading reading = reader.read(bytes, Files.size(file));
            return reading instanceof Reading.Finished finished
                    ? OfferSeen.in(finished)
                    : DocumentOffer.NONE;
        }
    }

    private static Path files() {
        String data = System.getProperty("portal.data", "");
        Path folder = Path.of(data, "pdf");
        if (data.isBlank() || !Files.isDirectory(folder)) {
            abort("NO REAL FILES: set -Dportal.data to a directory with a folder pdf");
        }
        return folder;
    }

    private static final class Share {
        private final String of;
        private int right;
        private int all;

        Share(String of) {
            this.of = of;
        }

        void count(boolean isRight) {
            all++;
            right += isRight ? 1 : 0;
        }

        int percent() {
            return 100 * right / all;
        }

        @Override
        public String toString() {
            return "%s: %d of %d right, %d %%".formatted(of, right, all, percent());
        }
    }
}

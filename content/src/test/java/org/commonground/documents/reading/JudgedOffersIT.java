package org.commonground.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

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
        Shares shares = shares("judged", JudgedOffer.judged(), directory);

        assertThat(shares.titles.percent()).isGreaterThanOrEqualTo(74);
        assertThat(shares.titlesThere.percent()).isGreaterThanOrEqualTo(76);
        assertThat(shares.dates.percent()).isGreaterThanOrEqualTo(80);
        assertThat(shares.datesThere.percent()).isGreaterThanOrEqualTo(75);
    }

    @Test
    void offersMostTitlesAndDatesRightOfFilesItWasNotMadeFor(@TempDir Path directory)
            throws IOException {
        Shares shares = shares("fresh", JudgedOffer.fresh(), directory);

        assertThat(shares.titles.percent()).isGreaterThanOrEqualTo(60);
        assertThat(shares.titlesThere.percent()).isGreaterThanOrEqualTo(66);
        assertThat(shares.dates.percent()).isGreaterThanOrEqualTo(70);
        assertThat(shares.datesThere.percent()).isGreaterThanOrEqualTo(50);
    }

    private static Shares shares(String set, List<JudgedOffer> files, Path directory)
            throws IOException {
        Shares shares = new Shares(set);
        Path folder = RealFiles.folder();
        try (WarmReader reader =
                new WarmReader(
                        Commands.reader(directory), ReadingLimits.USUAL, ReadingPatience.USUAL)) {
            for (JudgedOffer judged : files) {
                shares.count(judged, offer(reader, folder.resolve(judged.file())));
            }
        }
        shares.tell();
        return shares;
    }

    private static DocumentOffer offer(WarmReader reader, Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            Reading reading = reader.read(bytes, Files.size(file));
            return reading instanceof Reading.Finished finished
                    ? OfferSeen.in(finished)
                    : DocumentOffer.NONE;
        }
    }

    private static final class Shares {
        private final Share titles;
        private final Share titlesThere;
        private final Share dates;
        private final Share datesThere;

        Shares(String set) {
            titles = new Share(set + " titles");
            titlesThere = new Share(set + " titles, of files that show one");
            dates = new Share(set + " dates");
            datesThere = new Share(set + " dates, of files that show one");
        }

        void count(JudgedOffer judged, DocumentOffer offer) {
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
                LOG.log(Level.INFO, "{0}: offered {1}, {2}", judged, offer.title(), offer.dated());
            }
        }

        void tell() {
            List.of(titles, titlesThere, dates, datesThere)
                    .forEach(share -> LOG.log(Level.INFO, share.toString()));
        }
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

package org.commonground.search.lucene;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.commonground.documents.reading.ReadingQueue;
import org.commonground.search.meaning.BgeEmbedder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** What an administrator can set about the search by meaning. */
@ApplicationScoped
class MeaningSettings {
    private static final System.Logger LOG = System.getLogger(MeaningSettings.class.getName());
    private static final String ON = "on";
    private static final String OFF = "off";
    private static final int MOST_THREADS = 64;

    private final String meaning;
    private final int threads;
    private final ReadingQueue reading;

    /**
     * @param meaning {@code portal.meaning}: {@code off} to search by words alone
     * @param threads {@code portal.meaning.threads}: that make vectors; half of the processors
     *     unless set
     */
    @Inject
    MeaningSettings(
            @ConfigProperty(name = "portal.meaning", defaultValue = ON) String meaning,
            @ConfigProperty(name = "portal.meaning.threads") Optional<Integer> threads,
            ReadingQueue reading) {
        this.meaning = meaning.strip();
        this.threads =
                Math.clamp(
                        threads.orElse(Runtime.getRuntime().availableProcessors() / 2),
                        1,
                        MOST_THREADS);
        this.reading = reading;
    }

    /** How vectors are made; null where search goes by words alone. */
    @Nullable VectorMaking making() {
        if (meaning.equalsIgnoreCase(OFF)) {
            LOG.log(INFO, "Search by meaning is switched off");
            return null;
        }
        if (!meaning.equalsIgnoreCase(ON)) {
            LOG.log(WARNING, "portal.meaning is on or off, not {0}: taken for on", meaning);
        }
        return new VectorMaking(BgeEmbedder::load, threads, reading::isReading);
    }
}

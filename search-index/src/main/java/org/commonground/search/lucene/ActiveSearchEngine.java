package org.commonground.search.lucene;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

import org.commonground.kernel.PortalHome;
import org.commonground.search.SearchEngine;

import java.time.Clock;

/** The engine in use: Lucene on the disk of this machine, in the portal's home. */
@ApplicationScoped
class ActiveSearchEngine {
    @Produces
    @ApplicationScoped
    SearchEngine open(PortalHome home, Clock clock, MeaningSettings meaning) {
        return LuceneSearchEngine.open(home.directory("index"), clock, meaning.making());
    }

    void close(@Disposes SearchEngine engine) {
        engine.close();
    }
}

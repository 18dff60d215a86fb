package org.commonground.search.lucene;

import org.commonground.search.SearchEngine;
import org.commonground.search.SearchEngineContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class LuceneSearchEngineTest implements SearchEngineContract {
    private LuceneSearchEngine engine;

    @BeforeEach
    void open(@TempDir Path folder) {
        engine = LuceneSearchEngine.open(folder);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Override
    public SearchEngine engine() {
        return engine;
    }
}

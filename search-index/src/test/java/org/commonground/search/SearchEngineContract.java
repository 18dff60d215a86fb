package org.commonground.search;

/** All that a search engine has to keep, whatever it is built on. */
public interface SearchEngineContract
        extends WordsContract,
                PhrasesContract,
                GroupsContract,
                FacetsContract,
                PassagesContract,
                MarksContract,
                OrderContract,
                SeenContract,
                SpellingContract,
                WideningContract,
                ChangesContract,
                RebuildContract,
                HostileQueriesContract,
                RelevanceContract {}

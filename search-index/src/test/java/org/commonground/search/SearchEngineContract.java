package org.commonground.search;

import org.commonground.search.query.EvidenceOfferContract;
import org.commonground.search.query.LooseningContract;

/** All that a search engine has to keep, whatever it is built on. */
public interface SearchEngineContract
        extends WordsContract,
                PhrasesContract,
                GroupsContract,
                FacetsContract,
                PassagesContract,
                MarksContract,
                OrderContract,
                LessonsFirstContract,
                DetailsContract,
                SeenContract,
                SeminarsContract,
                SpellingContract,
                WideningContract,
                CompletionContract,
                LikeContract,
                LooseningContract,
                EvidenceOfferContract,
                ChangesContract,
                RebuildContract,
                HostileQueriesContract,
                RelevanceContract {}

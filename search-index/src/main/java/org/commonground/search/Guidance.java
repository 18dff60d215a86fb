package org.commonground.search;

import java.util.List;

/** What a search engine does for readers who have not found the right words. */
public interface Guidance {

    /**
     * From now on a query for one wording of a term looks for the others too, at less weight than
     * what was typed; words in quotation marks stay alone. Takes the place of what was learned
     * before, is forgotten when the engine closes, and changes nothing in the index.
     *
     * @param vocabulary terms that are in use
     */
    void learn(List<Wordings> vocabulary);
}

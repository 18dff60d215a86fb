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

    /**
     * What may become of a query that is being typed: phrases and titles of what is published at
     * this moment, and terms of the vocabularies that it is filed under. What was published a few
     * seconds ago may be missing; what was withdrawn is never there.
     *
     * @param typed so far, of any length; accents and capitals make no difference
     * @param most how many
     * @return the likeliest first; nothing for fewer than two letters
     */
    List<Completion> complete(String typed, int most);

    /**
     * What says much the same as something that is published, one of each other publication.
     *
     * @return the most alike first; nothing for what is not published
     * @throws IndexUnavailable when the index cannot be read at all
     */
    List<Alike> like(LikeWhat what, int most);
}

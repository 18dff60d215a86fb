package org.commonground.search.lucene;

import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.SmallFloat;

/**
 * BM25 that takes no text for shorter than a few lines. All pages of a document carry its title;
 * without this an empty page would be the best match for every word of the title.
 */
final class LengthFloor extends BM25Similarity {
    private static final int SHORTEST = 50;

    LengthFloor(float k1, float b) {
        super(k1, b);
    }

    @Override
    public long computeNorm(FieldInvertState state) {
        int words = state.getLength() - state.getNumOverlap();
        return SmallFloat.intToByte4(Math.max(words, SHORTEST));
    }
}

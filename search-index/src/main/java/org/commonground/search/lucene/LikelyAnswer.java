package org.commonground.search.lucene;

/**
 * The text that answers a question best as far as words and meaning can tell.
 *
 * @param text its number, see {@link MeaningText}
 * @param agreement from 0, where words or meaning do not know it, to 1, where it is among the first
 *     few by both
 */
record LikelyAnswer(long text, float agreement) {
    static final LikelyAnswer NONE = new LikelyAnswer(SegmentTexts.NO_TEXT, 0);
}

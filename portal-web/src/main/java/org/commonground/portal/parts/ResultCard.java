package org.commonground.portal.parts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One thing found.
 *
 * @param source what it is part of, null when it stands for itself
 * @param details place, year and the like
 * @param morePages further pages that match
 */
public record ResultCard(
        String title,
        String url,
        String kind,
        String kindLabel,
        @Nullable Object evidence,
        @Nullable String source,
        @Nullable String sourceUrl,
        List<String> details,
        String summary,
        List<MarkedPassage> passages,
        List<PageLink> morePages) {}

package org.commonground.documents.office;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.TikaCoreProperties;
import org.commonground.documents.texts.Plausible;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What an office file says about itself, as far as it makes sense. */
record OfficeDescription(
        @Nullable String title,
        @Nullable String author,
        @Nullable String language,
        @Nullable Instant created,
        @Nullable Instant modified,
        @Nullable String keywords) {
    private static final int LONGEST_SEEN = 150;
    private static final int TOP = 3;

    /**
     * @param spoken the language that its styles name
     */
    static OfficeDescription of(
            Metadata said, List<Block> blocks, @Nullable String spoken, Instant now) {
        String written = said.get(TikaCoreProperties.TITLE);
        return new OfficeDescription(
                Stream.of(
                                Plausible.title(Plausible::isSentence, written),
                                seen(blocks),
                                Plausible.title(title -> true, written))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                Plausible.author(said.get(TikaCoreProperties.CREATOR)),
                language(
                        said.get(TikaCoreProperties.LANGUAGE),
                        said.get("Content-Language"),
                        spoken),
                time(said.getDate(TikaCoreProperties.CREATED), now),
                time(said.getDate(TikaCoreProperties.MODIFIED), now),
                Plausible.keywords(said.get(Office.KEYWORDS), said.get("keywords")));
    }

    /** The first heading, or a short first line that reads like a title. */
    private static @Nullable String seen(List<Block> blocks) {
        List<Block> top = blocks.subList(0, Math.min(TOP, blocks.size()));
        return Stream.concat(
                        top.stream().filter(Block::isHeading),
                        top.stream().limit(1).filter(block -> !block.text().endsWith(".")))
                .map(Block::text)
                .filter(text -> text.length() <= LONGEST_SEEN)
                .map(text -> Plausible.title(Plausible::isSentence, text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String language(@Nullable String... tags) {
        for (String tag : tags) {
            String language = Plausible.language(tag);
            if (language != null) {
                return language;
            }
        }
        return null;
    }

    private static @Nullable Instant time(@Nullable Date date, Instant now) {
        return date == null ? null : Plausible.time(date.toInstant(), now);
    }
}

package org.commonground.demo;

/**
 * A document as it stands on a publication's page.
 *
 * @param document key of a {@link DemoDocument}
 * @param author an organisation or a post
 * @param kind what the reader gets, in a word or two: {@code Briefing}
 */
public record DemoAttachment(
        String document, String title, String author, Extent part, String kind) {

    /** How much of the publication the file holds. */
    public enum Extent {
        WHOLE,
        SECTION,
        ANNEX
    }
}

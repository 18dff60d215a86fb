package org.commonground.documents;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.commonground.documents.wire.PageUnit;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was found in a file, in figures.
 *
 * @param pages 0 until it is read
 * @param pageUnit what these pages are
 * @param tagged whether it carries a structure that assistive technology can follow
 */
@Embeddable
record DocumentFindings(
        int pages,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) PageUnit pageUnit,
        int words,
        boolean hasText,
        boolean tagged) {
    /** Before it is read. */
    static final DocumentFindings NONE = new DocumentFindings(0, PageUnit.PAGE, 0, false, false);

    DocumentFindings withMore(int found) {
        return new DocumentFindings(pages, pageUnit, words + found, hasText || found > 0, tagged);
    }
}

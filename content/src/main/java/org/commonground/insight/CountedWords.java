package org.commonground.insight;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a search as they are counted: in lower case, with single blanks. What looks like an
 * address of e-mail, a telephone or other long number or a post code is not counted at all, however
 * often it comes, nor is a text so long that somebody must have pasted it.
 */
public record CountedWords(String value) {
    private static final int LONGEST = 120;
    private static final Pattern MAIL = Pattern.compile("\\S@\\S");
    private static final Pattern POST_CODE =
            Pattern.compile("\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b");

    /** Years are no secrets: "2005-2006". */
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[\\s().+/-]*\\d){5,}");

    public static Optional<CountedWords> of(String query) {
        String plain =
                Normalizer.normalize(query, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\p{Cntrl}\\s]+", " ")
                        .strip();
        return plain.isEmpty() || plain.length() > LONGEST || looksPersonal(plain)
                ? Optional.empty()
                : Optional.of(new CountedWords(plain));
    }

    private static boolean looksPersonal(String plain) {
        return MAIL.matcher(plain).find()
                || POST_CODE.matcher(plain).find()
                || LONG_NUMBER.matcher(YEAR.matcher(plain).replaceAll("x")).find();
    }
}

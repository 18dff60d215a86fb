package org.commonground.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that are guessed first: a known word with digits around it, a word twice, a run on the
 * keyboard.
 */
final class CommonPasswords {
    private static final Set<String> WORDS = read();
    private static final String RUNS =
            "01234567890 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm"
                    + " 1qaz2wsx3edc4rfv5tgb";

    /** Above this share of neighbours a password is a run on the keyboard. */
    private static final double MOSTLY = 0.75;

    private CommonPasswords() {}

    static boolean contain(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return isRun(lower) || fewDifferent(lower) || isWords(plain(password));
    }

    /** Letters alone, with the usual stand-ins read as the letters they stand for. */
    static String plain(String password) {
        String letters =
                password.toLowerCase(Locale.ROOT)
                        .replace('@', 'a')
                        .replace('$', 's')
                        .replaceAll("(?<=\\p{L})0(?=\\p{L})", "o")
                        .replaceAll("(?<=\\p{L})1(?=\\p{L})", "i")
                        .replaceAll("(?<=\\p{L})3(?=\\p{L})", "e")
                        .replaceAll("(?<=\\p{L})4(?=\\p{L})", "a")
                        .replaceAll("(?<=\\p{L})5(?=\\p{L})", "s");
        return letters.replaceAll("\\P{L}+", "");
    }

    /** At most two known words, or one of them several times over. */
    private static boolean isWords(String letters) {
        if (WORDS.contains(letters) || letters.isEmpty()) {
            return true;
        }
        for (int cut = 1; cut < letters.length(); cut++) {
            String first = letters.substring(0, cut);
            String rest = letters.substring(cut);
            if (WORDS.contains(first)
                    && (WORDS.contains(rest) || rest.replace(first, "").isEmpty())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRun(String password) {
        int neighbours = 0;
        for (int i = 1; i < password.length(); i++) {
            String pair = password.substring(i - 1, i + 1);
            String back = new StringBuilder(pair).reverse().toString();
            if (pair.charAt(0) == pair.charAt(1) || RUNS.contains(pair) || RUNS.contains(back)) {
                neighbours++;
            }
        }
        return neighbours >= MOSTLY * (password.length() - 1);
    }

    private static boolean fewDifferent(String password) {
        return password.chars().distinct().count() < 5;
    }

    private static Set<String> read() {
        try (InputStream words =
                        Objects.requireNonNull(
                                CommonPasswords.class.getResourceAsStream("common-passwords.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

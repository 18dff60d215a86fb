package org.commonground.documents.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an administrator can set about reading scanned pages. */
@ApplicationScoped
public class RecognitionSettings {
    static final String NONE = "none";

    private final String command;
    private final String languages;
    private final int seconds;

    /**
     * @param command {@code portal.ocr.command}: Tesseract's name or path, {@code none} to leave
     *     scanned pages unread
     * @param languages {@code portal.ocr.languages}: as Tesseract names them, {@code eng+cym}
     * @param seconds {@code portal.ocr.seconds}: the longest that one page may take
     */
    @Inject
    public RecognitionSettings(
            @ConfigProperty(name = "portal.ocr.command", defaultValue = "tesseract") String command,
            @ConfigProperty(name = "portal.ocr.languages", defaultValue = "eng") String languages,
            @ConfigProperty(name = "portal.ocr.seconds", defaultValue = "60") int seconds) {
        this.command = command.strip();
        this.languages = languages.strip();
        this.seconds = Math.clamp(seconds, 1, 600);
    }

    String command() {
        return command;
    }

    String languages() {
        return languages;
    }

    int seconds() {
        return seconds;
    }
}

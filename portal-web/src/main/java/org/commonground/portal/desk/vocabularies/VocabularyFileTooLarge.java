package org.commonground.portal.desk.vocabularies;

import org.commonground.kernel.Refusal;

/** No vocabulary needs a file of that size. */
final class VocabularyFileTooLarge extends Refusal {
    VocabularyFileTooLarge() {
        super(
                "vocabulary-file-too-large",
                413,
                "The file is larger than 1 MB. Import the vocabulary in parts.");
    }
}

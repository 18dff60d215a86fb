package org.commonground.portal.parts;

/** "Seen in 3 of 4 case studies; 1 says otherwise." */
public final class SeenSentence {
    private SeenSentence() {}

    /**
     * @param in published case studies that bear a lesson out
     * @param of published case studies in all; the sentence is empty when there are none
     * @param otherwise published case studies that speak against it
     */
    public static String of(int in, int of, int otherwise) {
        return of == 0 ? "" : Texts.of("lesson.seen", in, of, otherwise);
    }
}

package org.commonground.portal.desk.publications;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.documents.Document;
import org.commonground.documents.Documents;

import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks for documents to attach: the newest, or those with certain words in their names. */
@Named
@ViewScoped
public class ChooseAttachments implements Serializable {
    @Serial private static final long serialVersionUID = 1;

    private static final int MOST = 10;

    @Inject private transient Documents documents;

    private final TextField words = TextField.line("attachment.find", "");
    private String searched = "";

    public TextField words() {
        return words;
    }

    public void find() {
        searched = words.getText();
    }

    /** What is not attached yet. */
    public List<Offer> offers(Rows<AttachmentForm> attached) {
        List<Long> taken = attached.list().stream().map(AttachmentForm::document).toList();
        return documents.named(searched, MOST + taken.size()).stream()
                .filter(document -> !taken.contains(document.id()))
                .limit(MOST)
                .map(
                        document ->
                                new Offer(
                                        document.id(),
                                        document.title(),
                                        document.name(),
                                        document.pages()))
                .toList();
    }

    /** A second press on the same button attaches nothing twice. */
    public void attach(long document, Rows<AttachmentForm> attached) {
        if (attached.list().stream().noneMatch(each -> each.document() == document)) {
            attached.add(AttachmentForm.of(documents.get(document)));
        }
    }

    /**
     * Numbers of documents that can be quoted, by title: those attached, and those quoted already.
     */
    public Map<String, String> quotable(PublicationForm form) {
        Map<String, String> options = new LinkedHashMap<>();
        form.attachments()
                .list()
                .forEach(
                        each ->
                                options.put(
                                        each.title().getText().isBlank()
                                                ? each.name()
                                                : each.title().getText(),
                                        Long.toString(each.document())));
        List<Long> others =
                form.body().lessons().list().stream()
                        .map(LearningPointForm::getDocument)
                        .filter(number -> !number.isEmpty() && !options.containsValue(number))
                        .map(Long::valueOf)
                        .distinct()
                        .toList();
        options.putAll(
                documents.all(others).stream()
                        .collect(
                                Collectors.toMap(
                                        Document::title,
                                        document -> Long.toString(document.id()),
                                        (first, second) -> first)));
        return options;
    }

    public record Offer(long id, String title, String name, int pages) {}
}

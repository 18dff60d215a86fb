package org.commonground.portal.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.commonground.search.Alike;
import org.commonground.search.IndexNumber;
import org.commonground.search.IndexUnavailable;
import org.commonground.search.LikeWhat;
import org.commonground.search.SearchDocumentType;
import org.commonground.search.SearchEngine;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** More like what a page shows, by the page's own addresses. */
@Named("alike")
@RequestScoped
public class AlikePage {
    private static final int MOST = 4;
    private static final Pattern NUMBER =
            Pattern.compile("(?:https?://[^/]+)?/[pld]/(\\d{1,18})(?:[/?#].*)?");

    @Inject private SearchEngine engine;

    public List<Alike> publication(String url) {
        return like(url, SearchDocumentType.PUBLICATION, url);
    }

    public List<Alike> seminar(long id) {
        return like(IndexNumber.ofSeminar(id), SearchDocumentType.SEMINAR, String.valueOf(id));
    }

    /**
     * @param from the publication that the lesson is in
     */
    public List<Alike> lesson(String url, String from) {
        return like(from, SearchDocumentType.LESSON, url);
    }

    /**
     * @param from the publication that the document is in; empty when it is in none
     */
    public List<Alike> document(String url, String from) {
        return like(from, SearchDocumentType.PAGE, url);
    }

    private List<Alike> like(String publication, SearchDocumentType type, String url) {
        Matcher owner = NUMBER.matcher(String.valueOf(publication));
        Matcher number = NUMBER.matcher(String.valueOf(url));
        if (!owner.matches() || !number.matches()) {
            return List.of();
        }
        return like(Long.parseLong(owner.group(1)), type, number.group(1));
    }

    private List<Alike> like(long owner, SearchDocumentType type, String id) {
        try {
            return engine.like(new LikeWhat(owner, type, id), MOST);
        } catch (IndexUnavailable later) {
            // The page has its own job; what is like it can be missing.
            return List.of();
        }
    }
}

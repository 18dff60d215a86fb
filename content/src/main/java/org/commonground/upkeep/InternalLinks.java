package org.commonground.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.commonground.kernel.PublicAddress;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether links to pages of the portal still lead somewhere. */
@ApplicationScoped
class InternalLinks {
    private static final Pattern NUMBERED = Pattern.compile("/(p|d)/(\\d{1,18})(?:[/?#].*)?");
    private static final Pattern TERM =
            Pattern.compile("/t/([a-z-]+)/([a-z0-9-]+)(?:[?#].*)?|/places/([a-z0-9-]+)(?:[?#].*)?");

    private final EntityManager entities;
    private final PublicAddress address;

    @Inject
    InternalLinks(EntityManager entities, PublicAddress address) {
        this.entities = entities;
        this.address = address;
    }

    /**
     * The path of a link to the portal itself, written out or not; empty for the rest of the web.
     */
    Optional<String> path(String link) {
        if (link.startsWith("/")) {
            return Optional.of(link);
        }
        String root = address.origin();
        return link.equals(root) || link.startsWith(root + "/")
                ? Optional.of(link.substring(root.length()))
                : Optional.empty();
    }

    /** Those of the links that lead to nothing a reader can see, with the reason. */
    @Transactional
    public Map<String, String> broken(Collection<String> links) {
        Set<Long> publications =
                new HashSet<>(ids("select id from Publication where state = PUBLISHED"));
        Set<Long> documents =
                new HashSet<>(
                        ids(
                                "select distinct a.documentId from Publication p join p.attachments"
                                        + " a where p.state = PUBLISHED"));
        Set<String> terms =
                new HashSet<>(
                        entities.createQuery(
                                        "select concat(cast(vocabulary as String), '/', slug) from"
                                                + " Term",
                                        String.class)
                                .getResultList());
        Map<String, String> broken = new LinkedHashMap<>();
        for (String link : links) {
            path(link)
                    .flatMap(path -> why(path, publications, documents, terms))
                    .ifPresent(why -> broken.put(link, why));
        }
        return broken;
    }

    private static Optional<String> why(
            String path, Set<Long> publications, Set<Long> documents, Set<String> terms) {
        Matcher numbered = NUMBERED.matcher(path);
        if (numbered.matches()) {
            long id = Long.parseLong(numbered.group(2));
            boolean isPublication = numbered.group(1).equals("p");
            return (isPublication ? publications : documents).contains(id)
                    ? Optional.empty()
                    : Optional.of(
                            "Readers see no %s %d."
                                    .formatted(isPublication ? "publication" : "document", id));
        }
        Matcher term = TERM.matcher(path);
        if (term.matches()) {
            String vocabulary =
                    term.group(1) == null
                            ? "PLACE"
                            : term.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
            String slug = term.group(1) == null ? term.group(3) : term.group(2);
            return terms.contains(vocabulary + "/" + slug)
                    ? Optional.empty()
                    : Optional.of("There is no term “%s”.".formatted(slug));
        }
        // Pages without a number are part of the portal and do not go away.
        return Optional.empty();
    }

    private Collection<Long> ids(String query) {
        return entities.createQuery(query, Long.class).getResultList();
    }
}

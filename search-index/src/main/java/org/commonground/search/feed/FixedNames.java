package org.commonground.search.feed;

import org.commonground.documents.wire.FileFormat;
import org.commonground.publications.EvidenceLabel;
import org.commonground.publications.Kind;
import org.commonground.search.FacetName;
import org.commonground.search.FacetValue;
import org.commonground.search.SearchDocumentType;
import org.commonground.taxonomy.Sector;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people call values of filters that stand in no vocabulary. */
final class FixedNames {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private FixedNames() {}

    /** Empty where the facet has no such value, or has its values from a vocabulary. */
    static Optional<String> of(FacetName facet, String value) {
        return values(facet, value)
                .filter(each -> each.value().equals(value))
                .map(FacetValue::label)
                .findFirst();
    }

    private static Stream<FacetValue> values(FacetName facet, String value) {
        return switch (facet) {
            case KIND ->
                    Stream.concat(
                            Stream.of(Kind.values())
                                    .map(kind -> new FacetValue(kind.value(), kind.label())),
                            Stream.of(SearchDocumentType.values())
                                    .flatMap(type -> type.ownKind().stream()));
            case SECTOR ->
                    Stream.of(Sector.values())
                            .map(sector -> new FacetValue(sector.value(), sector.label()));
            case EVIDENCE ->
                    Stream.of(EvidenceLabel.values())
                            .map(label -> new FacetValue(label.value(), label.label()));
            case FORMAT ->
                    Stream.concat(
                            Stream.of(PublicationMapping.WEB_PAGE),
                            Stream.of(FileFormat.values())
                                    .map(
                                            format ->
                                                    new FacetValue(
                                                            format.family(), format.label())));
            case YEAR ->
                    YEAR.matcher(value).matches()
                            ? Stream.of(new FacetValue(value, value))
                            : Stream.empty();
            case THEME, FACTOR, LEVEL, PRINCIPLE, PLACE, AGENCY, INTERVENTION, STRAND ->
                    Stream.empty();
        };
    }
}

package org.commonground.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One rule of the house, and what it must find in the guilty one. */
enum HouseRule {
    MODULES_FORM_A_LINE(
            plan -> line(HousePlan.MODULES, plan::module),
            "KnowsThePortal",
            "SearchKnowsThePortal"),

    CONTENT_FORMS_A_LINE(
            plan -> line(HousePlan.CONTENT, name -> new String[] {plan.tree(name)}),
            "KnowsPublications"),

    SEMINARS_FORM_A_LINE(
            plan -> line(HousePlan.SEMINARS, name -> new String[] {plan.room(name)}),
            "KnowsItsBookings"),

    SEARCH_FORMS_A_LINE(
            plan -> line(HousePlan.SEARCH, name -> new String[] {plan.room(name)}),
            "KnowsItsAdapter"),

    EVERY_PACKAGE_HAS_ITS_PLACE(
            plan -> classes().should().resideInAnyPackage(plan.everything()), "Unplanned"),

    PACKAGES_HAVE_NO_CYCLES(
            plan -> slices().matching(plan.root() + ".(**)").should().beFreeOfCycles(),
            "Cycle detected",
            "KnowsPublications"),

    THE_PORTAL_KNOWS_NO_STORE(
            plan ->
                    noClasses()
                            .that()
                            .resideInAPackage(plan.tree("portal"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.apache.lucene..", "org.apache.pdfbox..", "org.hibernate..")
                            .orShould()
                            .dependOnClassesThat()
                            .haveNameMatching(
                                    "jakarta\\.persistence\\.(EntityManager|Persistence).*"),
            "PortalKnowsLucene",
            "PortalKnowsPdfBox",
            "PortalKnowsHibernate",
            "PortalKnowsEntityManager"),

    NOTHING_BELOW_THE_PORTAL_KNOWS_THE_WEB(
            plan ->
                    noClasses()
                            .that()
                            .resideOutsideOfPackage(plan.tree("portal"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta.servlet..",
                                    "jakarta.ws.rs..",
                                    "jakarta.faces..",
                                    "org.primefaces.."),
            "KnowsServlets",
            "KnowsResources",
            "KnowsFaces",
            "KnowsPrimeFaces"),

    LUCENE_STAYS_IN_ITS_ADAPTER(
            plan ->
                    noClasses()
                            .that()
                            .resideOutsideOfPackage(plan.tree("search.lucene"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.apache.lucene.."),
            "QueryKnowsLucene"),

    NAMES_COME_FROM_THE_DOMAIN(
            plan ->
                    noClasses()
                            .should()
                            .haveNameMatching(
                                    ".*[a-z](Impl|Manager|Helper|Utils?|Service|Bean|Controller|Dto|DTO)")
                            .orShould()
                            .haveNameMatching(".*[.$]Abstract[A-Z].*"),
            "PamphletManager",
            "PamphletUtil",
            "AbstractPamphlet");

    private final Function<HousePlan, ArchRule> rule;
    private final List<String> culprits;

    HouseRule(Function<HousePlan, ArchRule> rule, String... culprits) {
        this.rule = rule;
        this.culprits = List.of(culprits);
    }

    ArchRule of(HousePlan plan) {
        return rule.apply(plan);
    }

    /**
     * What the rule's complaint about the guilty house must name, so that no part of it is idle.
     */
    List<String> culprits() {
        return culprits;
    }

    /** A layer without classes breaks the rule too: a misspelt package cannot pass. */
    private static ArchRule line(List<List<String>> ranks, Function<String, String[]> packages) {
        LayeredArchitecture line = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : ranks.stream().flatMap(List::stream).toList()) {
            line = line.layer(name).definedBy(packages.apply(name));
        }
        List<String> before = new ArrayList<>();
        for (List<String> rank : ranks) {
            for (String name : rank) {
                line =
                        before.isEmpty()
                                ? line.whereLayer(name).mayNotAccessAnyLayer()
                                : line.whereLayer(name)
                                        .mayOnlyAccessLayers(before.toArray(String[]::new));
            }
            before.addAll(rank);
        }
        return line;
    }
}

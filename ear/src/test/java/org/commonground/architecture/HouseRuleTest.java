package org.commonground.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class HouseRuleTest {
    private static final HousePlan HOUSE = new HousePlan("org.commonground");
    private static final HousePlan GUILTY = new HousePlan("org.commonground.architecture.guilty");

    private static final JavaClasses SHIPPED =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("-tests.jar"))
                    .importPackages(HOUSE.root());
    private static final JavaClasses CULPRITS =
            new ClassFileImporter().importPackages(GUILTY.root());

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsEveryRule(HouseRule rule) {
        rule.of(HOUSE).check(SHIPPED);
    }

    @ParameterizedTest
    @EnumSource
    void theGuiltyHouseBreaksEveryRule(HouseRule rule) {
        String complaint = String.join("\n", complaints(rule, GUILTY, CULPRITS));
        assertThat(complaint).contains(rule.culprits());
    }

    @ParameterizedTest
    @EnumSource
    void noRulePassesWhereItFindsNoClasses(HouseRule rule) {
        JavaClasses nothing = new ClassFileImporter().importPackages("org.commonground.nowhere");
        HousePlan misspelt = new HousePlan("org.commonground.nowhere");
        assertThatThrownBy(() -> rule.of(misspelt).check(nothing))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void everyModuleIsLookedAt() {
        for (String module : List.of("content", "seminars", "search", "portal")) {
            assertThat(HOUSE.module(module)).isNotEmpty();
        }
        assertThat(SHIPPED.contain("org.commonground.portal.package-info")).isTrue();
    }

    private static List<String> complaints(HouseRule rule, HousePlan plan, JavaClasses classes) {
        return rule.of(plan).evaluate(classes).getFailureReport().getDetails();
    }
}

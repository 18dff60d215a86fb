package org.commonground.portal.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonground.portal.parts.Texts;
import org.commonground.settings.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTextsTest {
    @ParameterizedTest
    @EnumSource
    void everySettingSaysWhatItMeans(Setting setting) {
        assertThat(Texts.ifAny("setting." + setting.value())).as(setting.value()).isNotEmpty();
        assertThat(Texts.ifAny("setting." + setting.value() + ".hint"))
                .as(setting.value())
                .isNotEmpty();
    }
}

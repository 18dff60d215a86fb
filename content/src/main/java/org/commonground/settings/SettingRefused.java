package org.commonground.settings;

import org.commonground.kernel.Refusal;

/** A setting cannot be what was asked for. */
public final class SettingRefused extends Refusal {
    SettingRefused(Setting setting, String value) {
        super(
                "setting-refused",
                422,
                "“" + value + "” cannot be the value of the setting " + setting.value() + ".");
    }
}

package org.commonground.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a role under its value, so that the constants may be renamed. */
@Converter(autoApply = true)
class RoleColumn implements AttributeConverter<Role, String> {
    @Override
    public String convertToDatabaseColumn(Role role) {
        return role.value();
    }

    @Override
    public Role convertToEntityAttribute(String value) {
        return Role.of(value);
    }
}

package cn.dangjian.web.docs;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** A record inside another type is named after both, or the forms of two controllers would be one: {@code Dictionary.Form} becomes DictionaryForm, {@code RoleController.StatusForm} RoleStatusForm. */
final class SchemaNames extends TypeNameResolver {

    @Override
    protected String getNameOfClass(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type.getSimpleName() : getNameOfClass(around).replaceFirst("Controller$", "") + type.getSimpleName();
    }
}

package cn.dangjian.testing.house;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.ScopedMapper;
import com.baomidou.mybatisplus.annotation.TableName;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.ibatis.annotations.Param;

/** C09: nobody reaches a row of an organisation past a DataScope. */
final class ScopeRules {

    private static final Set<String> NEED_SCOPE = Set.of("select", "update", "delete");

    private ScopeRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("C09 tables with org_path are reached through @ScopedMapper only", ScopeRules::unscopedAccess),
                new HouseRule("C09 a @ScopedMapper is no generic mapper and has its SQL in XML", ScopeRules::genericMappers),
                new HouseRule("C09 each select, update and delete of a @ScopedMapper takes a DataScope and includes " + MapperFile.SCOPE_FRAGMENT, ScopeRules::missingScope));
    }

    private static List<String> unscopedAccess(House house) {
        var found = new ArrayList<String>();
        for (MapperFile file : house.mappers()) {
            if (mapper(house, file).filter(type -> type.isAnnotatedWith(ScopedMapper.class)).isEmpty()) {
                file.statements().forEach(statement -> tableIn(house, statement.sql()).ifPresent(table -> found.add(file.name() + " " + statement.id() + " uses " + table)));
            }
        }
        for (JavaClass type : house.classes()) {
            if (SqlRules.isMapper(type)) {
                type.getMethods().forEach(method -> tableIn(house, SqlRules.annotationSql(method)).ifPresent(table -> found.add(method.getFullName() + " uses " + table)));
                entity(type).filter(house.scoped()::contains).ifPresent(table -> found.add(type.getName() + " is a generic mapper of " + table));
            }
        }
        house.sources().forEach((name, text) -> jdbcTable(house, text).ifPresent(table -> found.add(name + " has SQL of its own on " + table)));
        return found;
    }

    private static List<String> genericMappers(House house) {
        var found = new ArrayList<String>();
        for (JavaClass type : house.classes()) {
            if (type.isAnnotatedWith(ScopedMapper.class)) {
                if (!type.getRawInterfaces().isEmpty()) {
                    found.add(type.getName() + " extends another interface");
                }
                type.getMethods().stream().filter(method -> !SqlRules.annotationSql(method).isEmpty()).forEach(method -> found.add(method.getFullName() + " has its SQL in an annotation"));
            }
        }
        return found;
    }

    private static List<String> missingScope(House house) {
        var found = new ArrayList<String>();
        for (MapperFile file : house.mappers()) {
            mapper(house, file).filter(type -> type.isAnnotatedWith(ScopedMapper.class)).ifPresent(type -> {
                for (MapperFile.Statement statement : file.statements()) {
                    if (NEED_SCOPE.contains(statement.kind())) {
                        if (!statement.scoped()) {
                            found.add(file.name() + " " + statement.id() + " does not include " + MapperFile.SCOPE_FRAGMENT);
                        }
                        type.getMethods().stream().filter(method -> method.getName().equals(statement.id()) && !takesScope(method))
                                .forEach(method -> found.add(method.getFullName() + " takes no @Param(\"scope\") DataScope"));
                    }
                }
            });
        }
        return found;
    }

    private static boolean takesScope(JavaMethod method) {
        return method.getParameters().stream().anyMatch(ScopeRules::isScope);
    }

    private static boolean isScope(JavaParameter parameter) {
        return parameter.getRawType().isEquivalentTo(DataScope.class) && parameter.tryGetAnnotationOfType(Param.class).map(name -> name.value().equals("scope")).orElse(false);
    }

    private static Optional<JavaClass> mapper(House house, MapperFile file) {
        return house.classes().stream().filter(type -> type.getName().equals(file.namespace())).findFirst();
    }

    private static Optional<String> tableIn(House house, String sql) {
        return house.scoped().stream().filter(table -> Pattern.compile("(?i)\\b(from|join|update|into)\\s+`?" + table + "`?\\b").matcher(sql).find()).findFirst();
    }

    /** Hand-written SQL in Java code; comments of the file do not count. */
    private static Optional<String> jdbcTable(House house, String source) {
        String code = source.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\\n]*", "");
        return code.contains("Jdbc") ? tableIn(house, code) : Optional.empty();
    }

    /** Table of the entity that a BaseMapper is of. */
    private static Optional<String> entity(JavaClass mapper) {
        return mapper.getInterfaces().stream().filter(JavaParameterizedType.class::isInstance).map(JavaParameterizedType.class::cast)
                .flatMap(type -> type.getActualTypeArguments().stream()).map(type -> type.toErasure())
                .map(type -> type.tryGetAnnotationOfType(TableName.class).map(TableName::value).orElse(snake(type.getSimpleName()))).findFirst();
    }

    private static String snake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}

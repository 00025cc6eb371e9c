package cn.dangjian.testing.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What SQL may look like. */
final class SqlRules {

    private static final Pattern STAR = Pattern.compile("select\\s+(distinct\\s+)?(\\w+\\.)?\\*", Pattern.CASE_INSENSITIVE);

    private SqlRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                new HouseRule("D01 no ${} in mapper SQL", house -> statements(house).filter(statement -> statement.sql.contains("${")).map(Located::place).toList()),
                new HouseRule("no SELECT *", house -> Stream.concat(statements(house).filter(statement -> STAR.matcher(statement.sql).find()).map(Located::place),
                        house.sources().entrySet().stream().filter(source -> STAR.matcher(source.getValue()).find()).map(source -> source.getKey())).toList()));
    }

    record Located(String place, String sql) {
    }

    static Stream<Located> statements(House house) {
        Stream<Located> files = house.mappers().stream().flatMap(file -> file.statements().stream()
                .map(statement -> new Located(file.name() + " " + statement.id(), statement.sql())));
        return Stream.concat(files, house.classes().stream().flatMap(type -> type.getMethods().stream()).filter(method -> !annotationSql(method).isEmpty())
                .map(method -> new Located(method.getFullName(), annotationSql(method))));
    }

    /** SQL in @Select, @Update, @Insert or @Delete of a mapper method. */
    static String annotationSql(JavaMethod method) {
        var sql = new StringBuilder();
        for (JavaAnnotation<JavaMethod> annotation : method.getAnnotations()) {
            if (annotation.getRawType().getPackageName().equals("org.apache.ibatis.annotations") && annotation.get("value").orElse(null) instanceof Object[] parts) {
                Arrays.stream(parts).forEach(part -> sql.append(part).append(' '));
            }
        }
        return sql.toString();
    }

    static boolean isMapper(JavaClass type) {
        return type.isInterface() && (type.isMetaAnnotatedWith("org.apache.ibatis.annotations.Mapper") || type.isAssignableTo("com.baomidou.mybatisplus.core.mapper.Mapper"));
    }
}

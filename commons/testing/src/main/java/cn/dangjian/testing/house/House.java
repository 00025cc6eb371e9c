package cn.dangjian.testing.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One module under inspection.
 *
 * @param classes compiled main classes
 * @param mappers MyBatis files
 * @param scoped  tables with a column {@code org_path}, lower case
 * @param sources path → text of the main Java files; empty when they are not there
 */
record House(JavaClasses classes, List<MapperFile> mappers, java.util.Set<String> scoped, Map<String, String> sources) {

    static House of(Class<?> application) {
        try {
            Path output = Path.of(application.getProtectionDomain().getCodeSource().getLocation().toURI());
            return of(application.getPackageName(), output, output.resolve("../../src/main/java").normalize(), new ImportOption.DoNotIncludeTests());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static House of(String packageName, Path output, Path sources, ImportOption... options) {
        JavaClasses classes = new ClassFileImporter().withImportOptions(List.of(options)).importPackages(packageName);
        List<MapperFile> mappers = texts(output.resolve("mapper"), ".xml").entrySet().stream().map(file -> MapperFile.parse(file.getKey(), file.getValue())).toList();
        var scoped = ScopedTables.in(texts(output.resolve("db/migration"), ".sql").values());
        return new House(classes, mappers, scoped, texts(sources.resolve(packageName.replace('.', '/')), ".java"));
    }

    private static Map<String, String> texts(Path folder, String ending) {
        var texts = new TreeMap<String, String>();
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.dangjian.testing.house;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds in migrations which tables hold rows that belong to organisations. */
final class ScopedTables {

    private static final Pattern CREATE = Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)`?(.*?);", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ALTER = Pattern.compile("alter\\s+table\\s+`?(\\w+)`?(.*?);", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(^|[\\s,(`])org_path[\\s`]", Pattern.CASE_INSENSITIVE);
    /** A table that carries org_path but is not read by people says so in its statement: {@code -- unscoped: reason}. */
    private static final Pattern UNSCOPED = Pattern.compile("--\\s*unscoped:\\s*\\S+");

    private ScopedTables() {
    }

    static Set<String> in(Collection<String> migrations) {
        var tables = new TreeSet<String>();
        for (String sql : migrations) {
            for (Pattern statement : new Pattern[] {CREATE, ALTER}) {
                var matcher = statement.matcher(sql);
                while (matcher.find()) {
                    if (COLUMN.matcher(matcher.group(2)).find() && !UNSCOPED.matcher(matcher.group(2)).find()) {
                        tables.add(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
                    }
                }
            }
        }
        return tables;
    }
}

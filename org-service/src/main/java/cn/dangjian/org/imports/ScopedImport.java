package cn.dangjian.org.imports;

import cn.dangjian.core.scope.DataScope;

/** A kind whose rows themselves say where in the county they belong. */
public interface ScopedImport extends ImportKind {

    /** @param scope the clerk's part of the county: rows outside of it are refused (C10) */
    ImportPass<?> begin(DataScope scope);
}

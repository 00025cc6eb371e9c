package cn.dangjian.org.organization;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.dictionary.MemberDictionaries;
import cn.dangjian.org.imports.FormCheck;
import cn.dangjian.org.imports.ScopedImport;
import cn.dangjian.sheets.SheetColumn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** 导入 of 组织管理 (ORG-19). */
@Component
class OrganizationImport implements ScopedImport {

    final Organizations organizations;
    final OfficePhones phones;
    final FormCheck forms;
    final Clock clock;
    private final OrganizationCache cache;
    private final MemberDictionaries dictionaries;

    OrganizationImport(Organizations organizations, OfficePhones phones, FormCheck forms, Clock clock, OrganizationCache cache, MemberDictionaries dictionaries) {
        this.organizations = organizations;
        this.phones = phones;
        this.forms = forms;
        this.clock = clock;
        this.cache = cache;
        this.dictionaries = dictionaries;
    }

    @Override
    public String code() {
        return "ORGANIZATION";
    }

    @Override
    public String title() {
        return "党组织";
    }

    @Override
    public List<? extends SheetColumn<?>> columns() {
        return OrganizationColumns.forImport(dictionaries.choices());
    }

    @Override
    public OrganizationImportPass begin(DataScope scope) {
        return new OrganizationImportPass(cache.tree(), scope, this);
    }
}

package cn.dangjian.org.mass;

import cn.dangjian.contracts.auth.AuthClient;
import cn.dangjian.core.scope.DataScope;
import cn.dangjian.data.IdGenerator;
import cn.dangjian.org.dictionary.MemberDictionaries;
import cn.dangjian.org.imports.FormCheck;
import cn.dangjian.org.imports.ScopedImport;
import cn.dangjian.org.sealing.PhoneSealer;
import cn.dangjian.org.town.TownCache;
import cn.dangjian.sheets.SheetColumn;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** 导入 of 群众账号管理. */
@Component
class MassImport implements ScopedImport {

    final MassImportWriter writer;
    final MassSealer sealer;
    final PhoneSealer phones;
    final MassPlaces places;
    final MassUniqueness uniqueness;
    final AuthClient auth;
    final FormCheck forms;
    final IdGenerator ids;
    final Clock clock;
    private final TownCache towns;
    private final MemberDictionaries dictionaries;

    MassImport(MassImportWriter writer, MassSealer sealer, PhoneSealer phones, MassPlaces places, MassUniqueness uniqueness, AuthClient auth, FormCheck forms, IdGenerator ids, Clock clock,
            TownCache towns, MemberDictionaries dictionaries) {
        this.writer = writer;
        this.sealer = sealer;
        this.phones = phones;
        this.places = places;
        this.uniqueness = uniqueness;
        this.auth = auth;
        this.forms = forms;
        this.ids = ids;
        this.clock = clock;
        this.towns = towns;
        this.dictionaries = dictionaries;
    }

    @Override
    public String code() {
        return "MASS";
    }

    @Override
    public String title() {
        return "群众账号";
    }

    @Override
    public List<? extends SheetColumn<?>> columns() {
        return MassColumns.forImport(dictionaries.choices());
    }

    @Override
    public MassImportPass begin(DataScope scope) {
        return new MassImportPass(towns.tree(), scope, this);
    }
}

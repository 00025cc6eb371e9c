package cn.dangjian.org.member.sheet;

import cn.dangjian.core.scope.DataScope;
import cn.dangjian.org.imports.ScopedImport;
import cn.dangjian.org.member.Register;
import cn.dangjian.sheets.SheetColumn;
import java.util.List;
import org.springframework.stereotype.Component;

/** 导入 of 入党发展 (ORG-30): the member's columns, without full members. */
@Component
class CandidateImport implements ScopedImport {

    private final MemberImport members;

    CandidateImport(MemberImport members) {
        this.members = members;
    }

    @Override
    public String code() {
        return "CANDIDATE";
    }

    @Override
    public String title() {
        return "发展人员";
    }

    @Override
    public List<? extends SheetColumn<?>> columns() {
        return members.columns(Register.DEVELOPMENT);
    }

    @Override
    public MemberImportPass begin(DataScope scope) {
        return members.begin(Register.DEVELOPMENT, scope);
    }
}

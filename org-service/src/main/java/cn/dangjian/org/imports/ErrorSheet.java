package cn.dangjian.org.imports;

import cn.dangjian.sheets.SheetColumn;
import java.util.ArrayList;
import java.util.List;

/** The refused rows of one import as a sheet to correct the file by (I02); whole numbers were masked when the errors were kept. */
final class ErrorSheet {

    private ErrorSheet() {
    }

    /** @param nameTitle what the names in the file are called */
    static List<SheetColumn<ImportJob.Error>> columns(String nameTitle) {
        return List.of(SheetColumn.of("行号", it -> it.row() == 0 ? null : it.row()), SheetColumn.of(nameTitle, ImportJob.Error::name), SheetColumn.of("列", ImportJob.Error::field),
                SheetColumn.of("原因", ImportJob.Error::message));
    }

    /** A list that was cut off says so. */
    static List<ImportJob.Error> rows(List<ImportJob.Error> kept, int most) {
        if (kept.size() < most) {
            return kept;
        }
        var rows = new ArrayList<>(kept);
        rows.add(new ImportJob.Error(0, null, null, "错误过多,只列出前" + kept.size() + "处;请改正后重新导入"));
        return rows;
    }
}

package cn.dangjian.org.imports;

import cn.dangjian.sheets.SheetColumn;
import java.util.List;

/**
 * Something that comes in by spreadsheet (导入): its columns for template and file. The job with its progress, the guarded reading and the reasons row by row are the same for
 * all kinds and belong to {@link Imports}; what happens to the rows is an {@link ImportPass}.
 */
public interface ImportKind {

    /** Stored with the job, e.g. MEMBER; a clerk finds only the jobs of the page that he is on. */
    String code();

    /** Name of the sheet in the template; the file is called like this, too. */
    String title();

    /** With stars, notes and lists to choose from. */
    List<? extends SheetColumn<?>> columns();

    /** The column that tells clerks what a row is about: the first that must be filled in. */
    default String nameTitle() {
        return columns().stream().filter(SheetColumn::required).findFirst().map(SheetColumn::title).orElse("名称");
    }
}

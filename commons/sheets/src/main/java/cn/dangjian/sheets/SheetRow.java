package cn.dangjian.sheets;

import java.util.Map;

/**
 * One filled row of a file.
 *
 * @param number as Excel shows it; the header is row 1
 * @param cells  title of the column → trimmed text; empty cells are left out
 */
public record SheetRow(int number, Map<String, String> cells) {

    /** Null when the cell is empty. */
    public String get(String title) {
        return cells.get(title);
    }

    @Override
    public String toString() {
        return "SheetRow " + number; // cells may hold personal data
    }
}

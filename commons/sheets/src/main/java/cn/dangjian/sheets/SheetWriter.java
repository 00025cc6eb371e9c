package cn.dangjian.sheets;

import cn.dangjian.core.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes an xlsx of any length with the memory of one row: the iterator may read page after page from the database. */
public final class SheetWriter {

    /** What Excel itself can open, less the header. */
    public static final int MAX_ROWS = 1_048_575;

    private SheetWriter() {
    }

    /** The stream stays open: it is the caller's. */
    public static <T> void write(OutputStream out, String sheetName, List<SheetColumn<T>> columns, Iterator<T> rows) throws IOException {
        try (var sheet = new XlsxStream(out, sheetName, columns.stream().map(SheetColumn::header).toList())) {
            for (int count = 1; rows.hasNext(); count++) {
                if (count > MAX_ROWS) {
                    throw Problem.tooLarge("TOO_MANY_ROWS", "导出数据超过" + MAX_ROWS + "行,请缩小查询范围后再导出");
                }
                row(sheet, columns, rows.next());
            }
        }
    }

    static <T> void header(Workbook workbook, Sheet sheet, List<SheetColumn<T>> columns) {
        CellStyle bold = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        Row header = sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = header.createCell(i);
            cell.setCellValue(columns.get(i).header());
            cell.setCellStyle(bold);
            sheet.setColumnWidth(i, 20 * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private static <T> void row(XlsxStream sheet, List<SheetColumn<T>> columns, T item) throws IOException {
        sheet.begin();
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(item);
            if (value instanceof Number number && !(number instanceof Long)) {
                sheet.number(i, number.doubleValue());
            } else if (value != null) {
                sheet.text(i, CellText.of(value)); // a long is an id, of which a double would lose the last digits
            }
        }
        sheet.end();
    }
}

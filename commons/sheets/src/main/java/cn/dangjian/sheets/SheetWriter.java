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
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes an xlsx of any length with the memory of a hundred rows: the iterator may read page after page from the database. */
public final class SheetWriter {

    /** What Excel itself can open, less the header. */
    public static final int MAX_ROWS = 1_048_575;
    private static final int ROWS_IN_MEMORY = 100;

    private SheetWriter() {
    }

    /** The stream stays open: it is the caller's. */
    public static <T> void write(OutputStream out, String sheetName, List<SheetColumn<T>> columns, Iterator<T> rows) throws IOException {
        try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true)) {
            Sheet sheet = workbook.createSheet(sheetName);
            header(workbook, sheet, columns);
            int number = 1;
            while (rows.hasNext()) {
                if (number > MAX_ROWS) {
                    throw Problem.tooLarge("TOO_MANY_ROWS", "导出数据超过" + MAX_ROWS + "行,请缩小查询范围后再导出");
                }
                row(sheet.createRow(number++), columns, rows.next());
            }
            workbook.write(out);
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

    private static <T> void row(Row row, List<SheetColumn<T>> columns, T item) {
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(item);
            if (value instanceof Number number && !(number instanceof Long)) {
                row.createCell(i).setCellValue(number.doubleValue());
            } else if (value != null) {
                row.createCell(i).setCellValue(CellText.of(value)); // a long is an id, of which a double would lose the last digits
            }
        }
    }
}

package cn.dangjian.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an empty xlsx for people to fill in: required columns with *, notes at the headers, lists to choose from. */
public final class SheetTemplate {

    private static final int ROWS_WITH_LISTS = 20_000;

    private SheetTemplate() {
    }

    public static <T> void write(OutputStream out, String sheetName, List<SheetColumn<T>> columns) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(sheetName);
            SheetWriter.header(workbook, sheet, columns);
            CellStyle text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            for (int i = 0; i < columns.size(); i++) {
                sheet.setDefaultColumnStyle(i, text); // else Excel turns an identity number into 4.5E+17
                if (columns.get(i).note() != null) {
                    note(workbook, sheet, i, columns.get(i).note());
                }
                if (!columns.get(i).options().isEmpty()) {
                    choices(workbook, sheet, i, columns.get(i).options());
                }
            }
            workbook.write(out);
        }
    }

    private static void note(XSSFWorkbook workbook, XSSFSheet sheet, int column, String note) {
        var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, column, 1, column + 2, 5));
        comment.setString(workbook.getCreationHelper().createRichTextString(note));
        sheet.getRow(0).getCell(column).setCellComment(comment);
    }

    /** The list stands in a hidden sheet: written into the cell rule itself it could have 255 characters only. */
    private static void choices(XSSFWorkbook workbook, XSSFSheet sheet, int column, List<String> options) {
        XSSFSheet hidden = workbook.createSheet("options" + column);
        for (int i = 0; i < options.size(); i++) {
            hidden.createRow(i).createCell(0).setCellValue(CellText.harmless(options.get(i)));
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(hidden), SheetVisibility.VERY_HIDDEN);
        String range = hidden.getSheetName() + "!" + new CellReference(0, 0, true, true).formatAsString() + ":"
                + new CellReference(options.size() - 1, 0, true, true).formatAsString();
        var helper = sheet.getDataValidationHelper();
        var rule = helper.createValidation(helper.createFormulaListConstraint(range), new CellRangeAddressList(1, ROWS_WITH_LISTS, column, column));
        rule.setShowErrorBox(true);
        rule.createErrorBox("请从列表中选择", "该列只能填写下拉列表中的值");
        sheet.addValidationData(rule);
    }
}

package cn.dangjian.sheets;

import cn.dangjian.core.problem.Problem;
import cn.idev.excel.FastExcel;
import cn.idev.excel.context.AnalysisContext;
import cn.idev.excel.enums.ReadDefaultReturnEnum;
import cn.idev.excel.read.listener.ReadListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the first sheet of an xlsx row by row; a file of any size takes the same memory. */
public final class SheetReader {

    /** No caller may allow more rows than this. */
    public static final int MAX_ROWS = 200_000;

    private final List<? extends SheetColumn<?>> columns;
    private final int maxRows;

    /** @param maxRows rows below the header that the caller accepts, at most {@value #MAX_ROWS} */
    public SheetReader(List<? extends SheetColumn<?>> columns, int maxRows) {
        this.columns = List.copyOf(columns);
        this.maxRows = Math.min(maxRows, MAX_ROWS);
    }

    /**
     * Gives each filled row to the consumer and returns their number. Refuses with a {@link Problem} what is not an xlsx, unpacks to too much,
     * lacks or doubles a column, has a column that nobody knows, or has too many rows; rows before the fault have been given out by then.
     */
    public int read(Path file, Consumer<SheetRow> rows) throws IOException {
        XlsxFile.check(file);
        var listener = new Listener(rows);
        try {
            FastExcel.read(file.toFile(), listener).headRowNumber(0).ignoreEmptyRow(true).autoTrim(true)
                    .readDefaultReturn(ReadDefaultReturnEnum.ACTUAL_DATA).sheet(0).doRead();
        } catch (RuntimeException e) {
            throw listener.fault != null ? listener.fault : XlsxFile.notXlsx(); // not ours: the parser found a broken file
        }
        if (listener.header == null) {
            throw Problem.invalid("SHEET_EMPTY", "表格没有内容,请使用下载的模板填写");
        }
        return listener.count;
    }

    private final class Listener implements ReadListener<Map<Integer, Object>> {

        private final Consumer<SheetRow> rows;
        private Header header;
        private int count;
        private RuntimeException fault;

        Listener(Consumer<SheetRow> rows) {
            this.rows = rows;
        }

        @Override
        public void invoke(Map<Integer, Object> cells, AnalysisContext context) {
            try {
                take(context.readRowHolder().getRowIndex() + 1, cells);
            } catch (RuntimeException e) {
                fault = e;
                throw e;
            }
        }

        private void take(int number, Map<Integer, Object> cells) {
            if (header == null) {
                header = Header.read(cells, columns);
                return;
            }
            SheetRow row = header.row(number, cells);
            if (row.cells().isEmpty()) {
                return;
            }
            if (++count > maxRows) {
                throw Problem.tooLarge("TOO_MANY_ROWS", "一次最多导入" + maxRows + "行,请拆分文件后再导入");
            }
            rows.accept(row);
        }

        @Override
        public void doAfterAllAnalysed(AnalysisContext context) {
            // the rows are with the consumer already
        }
    }
}

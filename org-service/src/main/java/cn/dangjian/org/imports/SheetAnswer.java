package cn.dangjian.org.imports;

import cn.dangjian.sheets.SheetColumn;
import cn.dangjian.sheets.SheetTemplate;
import cn.dangjian.sheets.SheetWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A spreadsheet as the answer to a request: templates and exports. */
public final class SheetAnswer {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetAnswer() {
    }

    /** An empty sheet of this kind to fill in. */
    @SuppressWarnings("unchecked") // a template has no rows, so nothing is ever taken for the type of a row
    public static void template(HttpServletResponse response, ImportKind kind) throws IOException {
        SheetTemplate.write(attachment(response, kind.title() + "导入模板"), kind.title(), (List<SheetColumn<Object>>) (List<?>) kind.columns());
    }

    /** Written while it is read; texts that a spreadsheet would take for formulas are neutralised (D06). */
    public static <T> void export(HttpServletResponse response, String title, List<SheetColumn<T>> columns, Iterator<T> rows) throws IOException {
        SheetWriter.write(attachment(response, title), title, columns, rows);
    }

    private static OutputStream attachment(HttpServletResponse response, String name) throws IOException {
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".xlsx", StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        return response.getOutputStream();
    }
}

package cn.dangjian.sheets;

import cn.dangjian.core.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which column of a file is which. */
record Header(Map<Integer, String> titles) {

    static Header read(Map<Integer, Object> cells, List<? extends SheetColumn<?>> columns) {
        var known = columns.stream().map(SheetColumn::title).collect(Collectors.toSet());
        var titles = new TreeMap<Integer, String>();
        cells.forEach((index, cell) -> {
            String title = CellText.read(cell).replaceAll("[*\uFF0A\\s]+$", "");
            if (title.isEmpty()) {
                return;
            }
            if (!known.contains(title)) {
                throw Problem.invalid("COLUMN_UNKNOWN", "表头中有无法识别的列「" + shortened(title) + "」,请使用下载的模板");
            }
            if (titles.containsValue(title)) {
                throw Problem.invalid("COLUMN_TWICE", "表头中「" + title + "」重复,请使用下载的模板");
            }
            titles.put(index, title);
        });
        String missing = columns.stream().filter(SheetColumn::required).map(SheetColumn::title).filter(title -> !titles.containsValue(title)).collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw Problem.invalid("COLUMN_MISSING", "表格缺少列:" + missing + ",请使用下载的模板");
        }
        return new Header(titles);
    }

    private static String shortened(String title) {
        return title.length() > 20 ? title.substring(0, 20) + "…" : title;
    }

    SheetRow row(int number, Map<Integer, Object> cells) {
        var texts = new LinkedHashMap<String, String>();
        titles.forEach((index, title) -> {
            String text = CellText.read(cells.get(index));
            if (!text.isEmpty()) {
                texts.put(title, text);
            }
        });
        return new SheetRow(number, texts);
    }
}

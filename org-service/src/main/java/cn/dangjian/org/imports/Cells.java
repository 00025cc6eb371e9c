package cn.dangjian.org.imports;

import cn.dangjian.org.Status;
import cn.dangjian.org.tree.NamePlan;
import cn.dangjian.org.tree.NamePlan.Node;
import cn.dangjian.sheets.SheetRow;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the cells of one row of an import and says what is wrong with them. */
public final class Cells {

    private final SheetRow row;
    private final RowErrors errors;
    private final int before;

    public Cells(SheetRow row, RowErrors errors) {
        this.row = row;
        this.errors = errors;
        this.before = errors.size();
    }

    public int row() {
        return row.number();
    }

    public boolean areSound() {
        return errors.size() == before;
    }

    public String text(String title) {
        return row.get(title);
    }

    /** Null when the cell is empty or means nothing, which is said. */
    public <T> T choice(String title, Function<String, Optional<T>> meaning) {
        String text = text(title);
        return text == null ? null : meaning.apply(text).orElseGet(() -> wrong(title, title + "“" + shortened(text) + "”不存在"));
    }

    public Integer number(String title) {
        String text = text(title);
        if (text == null) {
            return null;
        }
        return text.matches("\\d{1,9}") ? Integer.valueOf(text) : wrong(title, title + "应为数字");
    }

    public Boolean yesOrNo(String title) {
        return choice(title, text -> switch (text) {
            case "是" -> Optional.of(true);
            case "否" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public Status status(String title) {
        return choice(title, text -> Stream.of(Status.values()).filter(it -> it.label().equals(text)).findFirst());
    }

    /** The node that a cell names; only the clerk's own part of the county (C10). */
    public Node node(String title, NamePlan plan, String noun) {
        String text = text(title);
        if (text == null) {
            return null;
        }
        var found = plan.named(text);
        if (found.isEmpty()) {
            return wrong(title, noun + "“" + shortened(text) + "”不存在");
        }
        if (found.size() > 1) {
            return wrong(title, "有多个" + noun + "名为“" + shortened(text) + "”,请填写全称路径");
        }
        return found.getFirst().permitted() ? found.getFirst() : wrong(title, noun + "“" + shortened(text) + "”不在您的管理范围内");
    }

    public <T> T wrong(String title, String message) {
        errors.add(row.number(), title, message);
        return null;
    }

    public static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}

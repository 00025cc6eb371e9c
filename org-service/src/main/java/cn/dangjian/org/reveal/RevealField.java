package cn.dangjian.org.reveal;

import cn.dangjian.core.problem.Problem;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What of a member is shown as a mask until somebody asks for it (H03). */
enum RevealField {
    ID_CARD("idCard"),
    PHONE("phone");

    private final String wire;

    RevealField(String wire) {
        this.wire = wire;
    }

    String wire() {
        return wire;
    }

    static Set<RevealField> parse(List<String> names) {
        var fields = EnumSet.noneOf(RevealField.class);
        for (String name : names == null ? List.<String>of() : names) {
            fields.add(Arrays.stream(values()).filter(it -> it.wire.equals(name)).findFirst()
                    .orElseThrow(() -> Problem.invalidField("INVALID", "fields", "只能查看身份证号和手机号码")));
        }
        if (fields.isEmpty()) {
            throw Problem.invalidField("INVALID", "fields", "请选择要查看的内容:身份证号或手机号码");
        }
        return fields;
    }
}

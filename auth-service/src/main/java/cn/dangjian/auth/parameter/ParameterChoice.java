package cn.dangjian.auth.parameter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One of the values that a parameter may have. */
record ParameterChoice(
        @NotBlank(message = "请填写选项值") @Pattern(regexp = "[A-Za-z0-9_.-]{1,50}", message = "选项值由字母、数字、下划线、点或短横线组成,不超过50位") String value,
        @NotBlank(message = "请填写选项名称") @Size(max = 50, message = "选项名称不能超过50个字") @Pattern(regexp = "[^;=\\n]*", message = "选项名称不能包含分号或等号") String label) {

    /** Kept as {@code value=label;value=label}. */
    static List<ParameterChoice> parse(String kept) {
        return kept == null ? List.of() : Arrays.stream(kept.split(";")).map(it -> it.split("=", 2)).map(it -> new ParameterChoice(it[0], it[1])).toList();
    }

    static String keep(List<ParameterChoice> choices) {
        return choices.isEmpty() ? null : choices.stream().map(it -> it.value() + "=" + it.label()).collect(Collectors.joining(";"));
    }
}

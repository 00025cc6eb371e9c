package cn.dangjian.auth.parameter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** 新增参数. What is not here cannot be set: id, built-in mark and times (C07). */
record ParameterForm(
        @NotBlank(message = "请填写参数名称") @Size(max = 100, message = "参数名称不能超过100个字") String name,
        @NotBlank(message = "请填写参数键名") @Pattern(regexp = "[A-Za-z][A-Za-z0-9_.-]{0,99}", message = "参数键名应以字母开头,由字母、数字、点、下划线或短横线组成") String key,
        @NotNull(message = "请选择参数类型") ParameterType type,
        BigDecimal minimum,
        BigDecimal maximum,
        @Size(max = 20, message = "选项不能超过20个") List<@NotNull(message = "请填写选项") @Valid ParameterChoice> choices,
        @NotNull(message = "请填写参数键值") @Size(max = 500, message = "参数键值不能超过500个字") String value,
        @Size(max = 500, message = "备注不能超过500个字") String remark) {

    ParameterForm {
        choices = choices == null ? List.of() : choices;
    }

    Parameter parameter(long id, Instant now) {
        boolean number = type.isNumber();
        return new Parameter(id, name.strip(), key, type, number ? minimum : null, number ? maximum : null, type == ParameterType.CHOICE ? ParameterChoice.keep(choices) : null,
                value, value, false, remark, now, now);
    }
}

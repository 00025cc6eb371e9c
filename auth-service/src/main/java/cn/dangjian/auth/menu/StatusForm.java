package cn.dangjian.auth.menu;

import cn.dangjian.auth.Status;
import jakarta.validation.constraints.NotNull;

/** 正常 or 停用. */
record StatusForm(@NotNull(message = "请选择状态") Status status) {
}

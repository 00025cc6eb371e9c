package cn.dangjian.contracts.audit;

/** 操作类型 of the operation log (dictionary {@code sys_oper_type}). */
public enum OperationType {
    ADD("新增"), EDIT("修改"), REMOVE("删除"), GRANT("授权"), EXPORT("导出"), IMPORT("导入"), FORCE_OUT("强退"), CLEAR("清空"), OTHER("其他");

    private final String label;

    OperationType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}

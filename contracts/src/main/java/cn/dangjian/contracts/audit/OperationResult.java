package cn.dangjian.contracts.audit;

/** What became of an operation: done, refused (the caller's doing) or failed (ours). */
public enum OperationResult {
    SUCCESS("成功"), REFUSED("被拒绝"), FAILED("出错");

    private final String label;

    OperationResult(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static OperationResult ofStatus(int status) {
        return status < 400 ? SUCCESS : status < 500 ? REFUSED : FAILED;
    }
}

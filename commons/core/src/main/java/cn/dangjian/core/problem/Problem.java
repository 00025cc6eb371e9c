package cn.dangjian.core.problem;

import java.util.List;

/**
 * A refusal that a user understands: an HTTP status, a stable code for programs and a Chinese sentence that says what happened and what to do.
 * It becomes {@code application/problem+json} (RFC 9457) at the edge.
 */
public class Problem extends RuntimeException {

    /** What is wrong with one field of the request. */
    public record FieldError(String field, String message) {
    }

    private final int status;
    private final String code;
    private final transient List<FieldError> errors;

    public Problem(int status, String code, String detail, List<FieldError> errors) {
        super(detail, null, false, false); // a refusal is an answer, not a fault: no stack trace
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public static Problem invalid(String code, String detail) {
        return new Problem(400, code, detail, List.of());
    }

    /** One field is wrong; the sentence is both the detail and the field's message. */
    public static Problem invalidField(String code, String field, String message) {
        return new Problem(400, code, message, List.of(new FieldError(field, message)));
    }

    public static Problem unauthorized(String code, String detail) {
        return new Problem(401, code, detail, List.of());
    }

    public static Problem forbidden(String code, String detail) {
        return new Problem(403, code, detail, List.of());
    }

    /** A row that exists but lies outside the caller's data scope, on a write. */
    public static Problem outOfScope() {
        return forbidden("OUT_OF_SCOPE", "该数据不在您的管理范围内,如需处理请联系上级管理员");
    }

    public static Problem notFound(String code, String detail) {
        return new Problem(404, code, detail, List.of());
    }

    public static Problem conflict(String code, String detail) {
        return new Problem(409, code, detail, List.of());
    }

    /** A conflict that belongs to one field, for instance a duplicate phone number. */
    public static Problem conflictField(String code, String field, String message) {
        return new Problem(409, code, message, List.of(new FieldError(field, message)));
    }

    public static Problem gone(String code, String detail) {
        return new Problem(410, code, detail, List.of());
    }

    public static Problem tooLarge(String code, String detail) {
        return new Problem(413, code, detail, List.of());
    }

    public static Problem locked(String code, String detail) {
        return new Problem(423, code, detail, List.of());
    }

    public static Problem tooMany(String code, String detail) {
        return new Problem(429, code, detail, List.of());
    }

    public static Problem unavailable(String code, String detail) {
        return new Problem(503, code, detail, List.of());
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Field errors; empty after a round trip through Java serialisation, which nothing does. */
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }
}

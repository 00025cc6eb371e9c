package cn.dangjian.web.http;

import cn.dangjian.core.problem.Problem;
import cn.dangjian.core.problem.Problem.FieldError;
import cn.dangjian.core.problem.Refusals;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns every failure into problem+json in Chinese, without stack, SQL or class names (H06). */
@RestControllerAdvice
public class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final int LONGEST_FIELD = 80;

    private final List<Refusals> refusals;

    /** @param refusals what the layers below know of their failures */
    @Autowired
    public ProblemAdvice(ObjectProvider<Refusals> refusals) {
        this(refusals.orderedStream().toList());
    }

    public ProblemAdvice(List<Refusals> refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Problem problem) {
        return answer(problem, new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> violated(ConstraintViolationException violations) {
        return answer(invalid(violations.getConstraintViolations().stream().map(it -> new FieldError(it.getPropertyPath().toString(), it.getMessage())).toList()), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> notOfItsType(MethodArgumentTypeMismatchException mismatch) {
        return answer(invalid(List.of(new FieldError(mismatch.getName(), "格式不正确"))), new HttpHeaders());
    }

    /** A form with a file was expected and something else came, or a broken one. Spring's own handler answers the too large ones. */
    @ExceptionHandler
    ResponseEntity<Object> notAForm(MultipartException broken) {
        return answer(Problem.invalidField("INVALID", "file", "请选择要上传的文件"), new HttpHeaders());
    }

    @ExceptionHandler
    ResponseEntity<Object> failed(Exception failure) {
        Problem cause = problemIn(failure);
        if (cause != null) {
            return answer(cause, new HttpHeaders());
        }
        log.error("unexpected failure", failure);
        return answer(new Problem(500, "INTERNAL", "系统出错了,请稍后重试;如仍出错,请把页面上的编号告诉管理员", List.of()), new HttpHeaders());
    }

    /** A refusal that somebody wrapped on its way, for instance the transaction template, or a failure that stands for one. */
    private Problem problemIn(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            Throwable cause = it;
            var found = it instanceof Problem problem ? Optional.of(problem) : refusals.stream().flatMap(known -> known.of(cause).stream()).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(Exception failure, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(switch (failure) {
            case MethodArgumentNotValidException invalid -> invalid(invalid.getBindingResult().getAllErrors().stream()
                    .map(it -> new FieldError(it instanceof org.springframework.validation.FieldError field ? field.getField() : it.getObjectName(),
                            it instanceof org.springframework.validation.FieldError field && field.isBindingFailure() ? "格式不正确" : it.getDefaultMessage())).toList());
            case HandlerMethodValidationException invalid -> invalid(invalid.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream().map(it -> new FieldError(result.getMethodParameter().getParameterName(), it.getDefaultMessage()))).toList());
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
            case MaxUploadSizeExceededException large -> Problem.tooLarge("UPLOAD_TOO_LARGE", "文件过大,请压缩后再上传");
            default -> byStatus(status.value());
        }, headers);
    }

    /** A field that the endpoint does not know is named (C07). */
    private static Problem unreadable(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            String field = unknown.getPath().stream().map(it -> it.getPropertyName() == null ? Integer.toString(it.getIndex()) : it.getPropertyName()).collect(Collectors.joining("."));
            return Problem.invalidField("UNKNOWN_FIELD", field.length() > LONGEST_FIELD ? field.substring(0, LONGEST_FIELD) : field, "该接口没有这一项,请勿提交");
        }
        return Problem.invalid("BODY_UNREADABLE", "提交的内容格式不正确");
    }

    private static Problem byStatus(int status) {
        return new Problem(status, "HTTP_" + status, switch (status) {
            case 404 -> "请求的内容不存在";
            case 405 -> "不支持该操作";
            case 406, 415 -> "不支持的内容格式";
            case 413 -> "提交的内容过大";
            default -> status < 500 ? "请求的参数不正确" : "系统出错了,请稍后重试";
        }, List.of());
    }

    private static Problem invalid(List<FieldError> errors) {
        return new Problem(400, "INVALID", errors.isEmpty() ? "提交的内容不正确" : errors.getFirst().message(), errors);
    }

    private static ResponseEntity<Object> answer(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status()).headers(headers).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(ProblemWriter.Body.of(problem));
    }
}

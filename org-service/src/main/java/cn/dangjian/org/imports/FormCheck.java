package cn.dangjian.org.imports;

import jakarta.validation.Validator;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Holds a row of an import to the very rules of the form on the page. */
@Component
public class FormCheck {

    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /** @param titleOf what a clerk calls a field of the form */
    public void check(Object form, Cells cells, UnaryOperator<String> titleOf) {
        validator.validate(form).forEach(it -> cells.wrong(titleOf.apply(it.getPropertyPath().toString()), it.getMessage()));
    }
}

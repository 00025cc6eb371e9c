package cn.dangjian.core.problem;

import java.util.Optional;

/** Knows which refusal a failure of its layer stands for: not all that a library throws is a fault of ours. */
@FunctionalInterface
public interface Refusals {

    /** @param failure one of a chain of causes */
    Optional<Problem> of(Throwable failure);
}

package cn.dangjian.screen.recount;

import java.util.List;

/** Compares one projection with its owner and mends it. */
interface Comparison<T> {

    /** Name in reports, e.g. {@code meeting}. */
    String kind();

    List<Difference<T>> find();

    void mend(List<Difference<T>> differences);
}

package cn.dangjian.data;

/** Gives out ids of new rows: positive, growing, unique across all copies of a service. */
@FunctionalInterface
public interface IdGenerator {

    long next();
}

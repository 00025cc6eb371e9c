package cn.dangjian.local.jobs;

/** Brings a failed run back after a while. */
@FunctionalInterface
interface Retries {

    void later(Run failed);
}

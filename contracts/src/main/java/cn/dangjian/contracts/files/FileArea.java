package cn.dangjian.contracts.files;

/**
 * One kind of files of a service and the room it takes.
 *
 * @param area   short name, like {@code photos}
 * @param name   for people
 * @param folder where they lie
 * @param free   bytes left on that disk
 */
public record FileArea(String service, String area, String name, String folder, long files, long bytes, long free, long capacity) {
}

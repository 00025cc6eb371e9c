package cn.dangjian.seed;

/** Tells the person at the terminal how far it is. */
final class Progress {

    private Progress() {
    }

    static void say(String text, Object... values) {
        System.out.println(String.format(text, values));
    }
}

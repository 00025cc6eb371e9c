package cn.dangjian.seed.load;

/** Tells the person at the terminal how far it is. */
public final class Progress {

    private Progress() {
    }

    public static void say(String text, Object... values) {
        System.out.println(String.format(text, values));
    }
}

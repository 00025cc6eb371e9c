package cn.dangjian.auth.captcha;

import java.util.Map;

/** Letters and digits that nobody takes for one another, as dots on a grid of 5 × 7: a picture of them needs no font on the server. */
final class Glyphs {

    static final int WIDTH = 5;
    static final int HEIGHT = 7;

    /** Seven rows of five dots each, the leftmost dot is the highest bit. */
    private static final Map<Character, int[]> DOTS = Map.ofEntries(
            Map.entry('A', new int[] {14, 17, 17, 31, 17, 17, 17}), Map.entry('C', new int[] {14, 17, 16, 16, 16, 17, 14}), Map.entry('E', new int[] {31, 16, 16, 30, 16, 16, 31}),
            Map.entry('F', new int[] {31, 16, 16, 30, 16, 16, 16}), Map.entry('H', new int[] {17, 17, 17, 31, 17, 17, 17}), Map.entry('J', new int[] {7, 2, 2, 2, 2, 18, 12}),
            Map.entry('K', new int[] {17, 18, 20, 24, 20, 18, 17}), Map.entry('L', new int[] {16, 16, 16, 16, 16, 16, 31}), Map.entry('M', new int[] {17, 27, 21, 21, 17, 17, 17}),
            Map.entry('N', new int[] {17, 25, 21, 19, 17, 17, 17}), Map.entry('P', new int[] {30, 17, 17, 30, 16, 16, 16}), Map.entry('R', new int[] {30, 17, 17, 30, 20, 18, 17}),
            Map.entry('T', new int[] {31, 4, 4, 4, 4, 4, 4}), Map.entry('W', new int[] {17, 17, 17, 21, 21, 27, 17}), Map.entry('X', new int[] {17, 17, 10, 4, 10, 17, 17}),
            Map.entry('Y', new int[] {17, 17, 10, 4, 4, 4, 4}), Map.entry('3', new int[] {31, 2, 4, 2, 1, 17, 14}), Map.entry('4', new int[] {2, 6, 10, 18, 31, 2, 2}),
            Map.entry('7', new int[] {31, 1, 2, 4, 8, 8, 8}), Map.entry('9', new int[] {14, 17, 17, 15, 1, 2, 12}));

    static final String ALPHABET = "ACEFHJKLMNPRTWXY3479";

    private Glyphs() {
    }

    static boolean isInk(char character, int column, int row) {
        return (DOTS.get(character)[row] >> (WIDTH - 1 - column) & 1) == 1;
    }
}

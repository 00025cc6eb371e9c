package cn.dangjian.screen.board;

import java.util.List;
import java.util.function.ToLongFunction;

import cn.dangjian.screen.county.MeetingNumbers;

/** Sums over all towns and 县直. */
public record Totals(long meetings, long invited, long signed, double ratio, long branches, long members) {

    static Totals of(List<Town> towns) {
        long invited = sum(towns, Town::invited);
        long signed = sum(towns, Town::signed);
        return new Totals(sum(towns, Town::meetings), invited, signed, MeetingNumbers.ratio(signed, invited), sum(towns, Town::branches), sum(towns, Town::members));
    }

    private static long sum(List<Town> towns, ToLongFunction<Town> number) {
        return towns.stream().mapToLong(number).sum();
    }
}

package cn.dangjian.screen.login;

import java.time.LocalDate;

/** 系统用户活跃度 of one day: distinct users of 智慧组工 and of 码上服务 (SCREEN-02). */
public record ActivityDay(LocalDate date, long cadre, long resident) {
}

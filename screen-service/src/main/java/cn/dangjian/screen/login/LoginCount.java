package cn.dangjian.screen.login;

import java.time.LocalDate;

/** Distinct accounts of an organisation that were there on a day with a client. */
public record LoginCount(LocalDate day, String client, long orgId, long accounts) {
}

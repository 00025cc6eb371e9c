package cn.dangjian.meeting.meeting;

/** 参与人员: 本支部全体人员 or 指定人员 (MEET-06 … MEET-08). */
public enum Audience { BRANCH, SELECTED }

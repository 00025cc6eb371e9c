package cn.dangjian.meeting.meeting;

/** 会议状态 (spec 03 §3.2): 未召开, 已召开, 已取消. */
public enum MeetingStatus { NOT_HELD, HELD, CANCELLED }

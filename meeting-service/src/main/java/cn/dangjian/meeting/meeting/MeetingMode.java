package cn.dangjian.meeting.meeting;

/** 召开方式: 线下, 线上. */
public enum MeetingMode { OFFLINE, ONLINE }

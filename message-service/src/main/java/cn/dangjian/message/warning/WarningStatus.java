package cn.dangjian.message.warning;

/** 未处理, 已处理 (spec 10 §10.3). */
public enum WarningStatus { UNHANDLED, HANDLED }

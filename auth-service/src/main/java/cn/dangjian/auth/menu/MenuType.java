package cn.dangjian.auth.menu;

/** 目录, 菜单, 按钮. */
public enum MenuType { DIRECTORY, MENU, BUTTON }

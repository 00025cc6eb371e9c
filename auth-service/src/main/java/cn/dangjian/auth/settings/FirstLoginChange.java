package cn.dangjian.auth.settings;

/** Whether the first password, the phone number, must be changed (spec 01 §1.1): on the console only, everywhere, or nobody is more than reminded. */
public enum FirstLoginChange { PC_ONLY, ALL, REMIND }

package cn.dangjian.auth.password;

/** Whether the password must, or should, be changed now (spec 01 §1.1). */
public enum PasswordChange {
    NONE, REMIND, REQUIRED
}

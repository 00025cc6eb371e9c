package cn.dangjian.org.photo;

import cn.dangjian.web.security.CurrentUser;

/** Rows of another concept than members that show photos, as boards of villages do. */
public interface PhotoUse {

    boolean uses(String photoId);

    /** Whether this person may see it there (C12). */
    boolean shows(String photoId, CurrentUser user);
}

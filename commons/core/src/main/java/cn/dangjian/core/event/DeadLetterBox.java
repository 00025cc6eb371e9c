package cn.dangjian.core.event;

import cn.dangjian.core.page.Page;
import cn.dangjian.core.page.PageQuery;

/** The events of a service that wait for an operator, for libraries that do not know how events travel. */
public interface DeadLetterBox {

    Page<DeadLetter> list(PageQuery query);

    void sendAgain(long id);

    void discard(long id);
}

package cn.dangjian.message.warning;

/** An unhandled warning, as far as healing needs it. */
record OpenWarning(long id, String period) {
}

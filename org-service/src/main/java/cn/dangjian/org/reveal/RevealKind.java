package cn.dangjian.org.reveal;

/** One person on the screen, or a file with many. */
enum RevealKind { VIEW, EXPORT }

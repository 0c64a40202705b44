package org.luohu.decision;

import org.luohu.text.Text;

/**
 * How decisions on a service are said; each is followed by what was asked.
 *
 * @param service the service's name in files
 * @param whether the heading of the first verdict, such as 能否入户：
 * @param granted that it is in order apart from the counter, such as 孩子可以
 * @param refused that it is refused for good, such as 不能办理出生登记：
 */
public record ServiceWords(String service, Text whether, Text granted, Text refused) {}

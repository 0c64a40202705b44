/** Luohu in a Spring Boot application. */
@NullMarked
package org.luohu.spring;

import org.jspecify.annotations.NullMarked;

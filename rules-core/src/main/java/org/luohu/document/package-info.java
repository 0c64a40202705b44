/**
 * A YAML or JSON file as a tree whose every node knows its place, and aids to read it with all
 * problems at once. A leaf but for text and problem; the only room that sees the parser.
 */
@NullMarked
package org.luohu.document;

import org.jspecify.annotations.NullMarked;

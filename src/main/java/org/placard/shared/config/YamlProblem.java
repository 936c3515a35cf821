package org.placard.shared.config;

/**
 * What is wrong in a YAML text.
 *
 * @param line from 1, counted in the file; 0 where no line can be named
 * @param reason a plain sentence with what to do
 */
public record YamlProblem(int line, String reason) {}

/**
 * What piles up where, and how sure we are: {@link nl.samenspel.detection.series} watches counts over time,
 * {@link nl.samenspel.detection.scan} finds where and when they pile up, {@link nl.samenspel.detection.chance} says how often
 * chance alone would do that, {@link nl.samenspel.detection.alike} groups short Dutch texts and
 * {@link nl.samenspel.detection.personal} finds personal data in them.
 */
@NullMarked
package nl.samenspel.detection;

import org.jspecify.annotations.NullMarked;

/** What piles up where: published answers, speed, power on a simulated city, labelled outbreaks and the personal-data check. */
@NullMarked
package nl.samenspel.bench.detection;

import org.jspecify.annotations.NullMarked;

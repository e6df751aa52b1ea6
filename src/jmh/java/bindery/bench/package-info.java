/**
 * Benchmarks. Comes in: the bundled book and {@link bindery.bench.Novel}. Goes out: times, which
 * {@code src/jmh/README.md} tells how to take.
 */
package bindery.bench;

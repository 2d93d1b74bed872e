/**
 * The rules of scoring, all of them, in Drools: facts that the rules match on, the words that they say when they fire, and three
 * ways of holding a session.
 */
package io.jixiao.benchmarks.drools;

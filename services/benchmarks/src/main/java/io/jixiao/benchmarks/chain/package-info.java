/** What a change costs on its way through the three services, PostgreSQL and Kafka, until its report can be read. */
package io.jixiao.benchmarks.chain;

#!/bin/sh
# Every topic of the product, once: 24 partitions for life, because the order of events holds per key.
set -eu

# A broker that is just starting is waited for, five minutes at most.
patience=$(mktemp)
echo default.api.timeout.ms=300000 >"$patience"

for topic in \
    jixiao.budget.annual-budget.v1 \
    jixiao.scoring.score.v1 \
    jixiao.report.report.v1 \
    jixiao.scoring.dead-letter.v1 \
    jixiao.report.dead-letter.v1; do
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_ADDRESS" --command-config "$patience" \
        --create --if-not-exists \
        --topic "${TOPIC_PREFIX:-}$topic" --partitions 24 --replication-factor "${REPLICATION:-1}"
done

#!/bin/sh
# Makes the topics and the retry topics of the consumers before anybody needs them: one that is made by its first message delivers that message half a minute later.
set -eu
umask 077
printf 'accessKey: %s\nsecretKey: %s\n' "$ROCKETMQ_USER" "$ROCKETMQ_PASSWORD" > "$ROCKETMQ_HOME/conf/tools.yml"

topic() { # <name> <queues>; the broker may not have announced itself yet, and mqadmin says so in words only
  tries=30
  until sh "$ROCKETMQ_HOME/bin/mqadmin" updateTopic -n "$ROCKETMQ_NAMES" -c DefaultCluster -t "$1" -r "$2" -w "$2" 2>&1 | grep -q 'create topic to .* success'; do
    tries=$((tries - 1))
    [ "$tries" -gt 0 ] || { echo "rocketmq: topic $1 cannot be made" >&2; exit 1; }
    sleep 2
  done
}

for name in org-event meeting-event warning-event auth-event message-event audit-event; do topic "$name" 4; done
for group in auth-service org-service meeting-service message-service screen-service; do topic "%RETRY%$group" 1; done

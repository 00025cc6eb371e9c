#!/bin/sh
# The broker's configuration, with the password from the environment, then the broker. A topic or group that nobody planned is a mistake that should show.
set -eu
umask 077
providers=org.apache.rocketmq.auth.authentication.provider
cat > /tmp/broker.conf <<CONF
brokerClusterName=DefaultCluster
brokerName=broker-a
brokerId=0
namesrvAddr=$ROCKETMQ_NAMES
listenPort=10911
brokerRole=ASYNC_MASTER
flushDiskType=ASYNC_FLUSH
autoCreateTopicEnable=false
autoCreateSubscriptionGroup=true
deleteWhen=04
fileReservedTime=72
storePathRootDir=/home/rocketmq/store
storePathCommitLog=/home/rocketmq/store/commitlog
authConfigPath=/home/rocketmq/store/auth
mappedFileSizeCommitLog=268435456
diskMaxUsedSpaceRatio=90
messageDelayLevel=1s 5s 10s 30s 1m 2m 3m 4m 5m 6m 7m 8m 9m 10m 20m 30m 1h 2h
# 5.5.0 keeps a core busy after the first transactional message (apache/rocketmq#10966); these two stop it.
transactionOpMsgMaxSize=1
transactionOpBatchInterval=2000000000
timerWheelEnable=false
authenticationEnabled=true
authenticationProvider=$providers.DefaultAuthenticationProvider
authenticationMetadataProvider=$providers.LocalAuthenticationMetadataProvider
initAuthenticationUser={"username":"$ROCKETMQ_USER","password":"$ROCKETMQ_PASSWORD"}
innerClientAuthenticationCredentials={"accessKey":"$ROCKETMQ_USER","secretKey":"$ROCKETMQ_PASSWORD"}
CONF
exec sh "$ROCKETMQ_HOME/bin/mqbroker" -c /tmp/broker.conf

#!/bin/sh
# Random secrets of a new installation, in the form of .env:  (umask 077; sh secrets.sh > .env)
# Keep that file with the backups of the database: without DANGJIAN_DATA_KEYS the numbers of people in it cannot be read.
set -eu
key() { openssl rand -base64 32; }
# no character that a shell, an address or an SQL text would have to escape
password() { openssl rand -hex 20; }

for name in MARIADB_ROOT_PASSWORD AUTH_DB_PASSWORD ORG_DB_PASSWORD MEETING_DB_PASSWORD MESSAGE_DB_PASSWORD SCREEN_DB_PASSWORD SEATA_DB_PASSWORD XXL_JOB_DB_PASSWORD \
  DANGJIAN_REDIS_PASSWORD DANGJIAN_ROCKETMQ_PASSWORD NACOS_ADMIN_PASSWORD DANGJIAN_NACOS_PASSWORD NACOS_IDENTITY SEATA_KEY SEATA_CONSOLE_PASSWORD XXL_JOB_ADMIN_PASSWORD; do
  echo "$name=$(password)"
done
for name in NACOS_TOKEN_KEY DANGJIAN_SERVICE_SECRET DANGJIAN_QR_SECRET DANGJIAN_JOBS_TOKEN; do echo "$name=$(key)"; done
# DANGJIAN_CRYPTO=sm: the national algorithms from the start; later it is a rotation
if [ "${DANGJIAN_CRYPTO:-}" = sm ]; then
  echo "DANGJIAN_DATA_KEYS=k1:sm4:$(openssl rand -base64 16)"
  echo "DANGJIAN_INDEX_KEY=i1:sm3:$(key)"
else
  echo "DANGJIAN_DATA_KEYS=k1:$(key)"
  echo "DANGJIAN_INDEX_KEY=i1:$(key)"
fi
echo "DANGJIAN_TOKEN_KEY=$(openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 | openssl pkcs8 -topk8 -nocrypt -outform DER | openssl base64 -A)"
# letters of both cases, digits and a sign: what the console asks for; the first login of 'admin'
echo "DANGJIAN_ADMIN_PASSWORD=Dj-$(openssl rand -hex 9)-A7"

cat <<'REST'

# From the mini-program's page at WeChat; empty: residents cannot log in yet
DANGJIAN_WECHAT_APPID=
DANGJIAN_WECHAT_SECRET=

# Still to be filled in
DANGJIAN_TLS_CERTIFICATE=
DANGJIAN_TLS_KEY=
XXL_JOB_TABLES=
REST

#!/bin/sh
# Prepares a Nacos for the platform: the operator's password, the account of the services, and the files of a folder as configuration.
# It may run as often as one likes: what an operator changed in Nacos stays, only a file that changed since it was published here is published again.
#   NACOS=nacos:8848 NACOS_ADMIN_PASSWORD=… DANGJIAN_NACOS_USER=… DANGJIAN_NACOS_PASSWORD=… sh publish.sh [folder]
set -eu
: "${NACOS:?host:port of a server}" "${NACOS_ADMIN_PASSWORD:?of the account nacos}" "${DANGJIAN_NACOS_USER:?account of the services}" "${DANGJIAN_NACOS_PASSWORD:?its password}"
folder=${1:-$(dirname "$0")}
base="http://$NACOS/nacos"
record=published-files

# Passwords go by file: what stands on a command line is visible to everybody beside.
umask 077
private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
printf %s "$NACOS_ADMIN_PASSWORD" > "$private/nacos"
printf %s "$DANGJIAN_NACOS_PASSWORD" > "$private/services"

ask() { curl -sS --max-time 10 "$@"; }
fail() { echo "nacos: $1" >&2; exit 1; }
login() { ask "$base/v3/auth/user/login" -d "username=$1" --data-urlencode "password@$2" | sed -n 's/.*"accessToken":"\([^"]*\)".*/\1/p'; }

# until <seconds> <what is missing> <command>: its output, as soon as there is some
until_said() {
  seconds=$1; missing=$2; shift 2
  while [ "$seconds" -gt 0 ]; do
    said=$("$@" 2> /dev/null || true)
    [ -z "$said" ] || { printf %s "$said"; return; }
    sleep 1; seconds=$((seconds - 1))
  done
  fail "$missing"
}

ready() { ask -f "$base/v3/admin/core/state/readiness" && echo ready; }
may_read() {
  token=$(login "$DANGJIAN_NACOS_USER" "$private/services")
  ask -f -o /dev/null -H "accessToken: $token" "$base/v3/client/ns/instance/list?serviceName=none&groupName=DEFAULT_GROUP" && echo yes
}

until_said 120 "no server answers at $NACOS" ready > /dev/null
ask -o /dev/null "$base/v3/auth/user/admin" --data-urlencode "password@$private/nacos" # refused where it is set already
operator=$(until_said 30 'the operator cannot log in: another password is set' login nacos "$private/nacos")
as_operator() { ask -H "accessToken: $operator" "$@"; }

# Whoever is there already stays as he is.
as_operator -o /dev/null "$base/v3/auth/user" -d "username=$DANGJIAN_NACOS_USER" --data-urlencode "password@$private/services"
as_operator -o /dev/null "$base/v3/auth/role" -d 'role=services' -d "username=$DANGJIAN_NACOS_USER"
as_operator -o /dev/null "$base/v3/auth/permission" -d 'role=services' -d 'resource=public:*:*' -d 'action=rw'
until_said 60 'the account of the services does not get through: it exists with another password' may_read > /dev/null

publish() { # <data id> <group> <type> <file>
  as_operator "$base/v3/admin/cs/config" -d "dataId=$1" -d "groupName=$2" -d "type=$3" --data-urlencode "content@$4" | grep -q '"data":true' || fail "it refused $1"
}

before=$(as_operator -G "$base/v3/admin/cs/config" -d "dataId=$record" -d 'groupName=DANGJIAN')
for file in "$folder"/*.yaml "$folder"/*.json; do
  [ -e "$file" ] || continue
  name=$(basename "$file")
  line="$(sha256sum < "$file" | cut -d' ' -f1) $name"
  echo "$line" >> "$private/record"
  case $before in *"$line"*) continue ;; esac
  # Flow rules are read by Sentinel from a group of their own.
  case $name in *-flow.json) group=SENTINEL ;; *) group=DANGJIAN ;; esac
  publish "$name" "$group" "${name##*.}" "$file"
  echo "published $name"
done
[ -e "$private/record" ] || fail "no files in $folder"
publish "$record" DANGJIAN text "$private/record"

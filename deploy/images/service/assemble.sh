#!/bin/sh
# Builds every service and lays it out as its image wants it: <place>/<service>/lib holds the jars, <place>/<service>/launch is an argument file for java with
# the class path in Maven's order and the main class. A service is a module with a class …Application.
set -eu
place=$1
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.9.0
mains=$(ls ./*/src/main/java/cn/dangjian/*/*Application.java)
modules=$(for main in $mains; do echo "$main" | cut -d/ -f2; done | paste -sd, -)

mvn -B -ntp -q -pl "$modules" -am -Dmaven.test.skip=true -Dmdep.includeScope=runtime -DincludeScope=runtime -Dmdep.prependGroupId=true \
  package "$plugin:copy-dependencies" "$plugin:build-classpath" \
  -DoutputDirectory=target/image -Dmdep.prefix=/app/lib -Dmdep.outputFile=target/image.classpath

for main in $mains; do
  module=$(echo "$main" | cut -d/ -f2)
  own=$(cd "$module/target" && ls "$module"-*.jar)
  mkdir -p "$place/$module"
  mv "$module/target/image" "$place/$module/lib"
  cp "$module/target/$own" "$place/$module/lib/"
  class=$(echo "${main#*src/main/java/}" | sed 's/\.java$//; s#/#.#g')
  printf -- '-cp\n%s:%s\n%s\n' "/app/lib/$own" "$(cat "$module/target/image.classpath")" "$class" > "$place/$module/launch"
done

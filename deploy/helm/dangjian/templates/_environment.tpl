{{/* What a service gets: addresses and those secrets that are its business. */}}
{{- define "dangjian.environment" -}}
{{- $root := .root }}{{- $service := .service }}{{- $to := $root.Values.middleware -}}
- {name: DANGJIAN_PORT, value: {{ $service.port | quote }}}
- {name: DANGJIAN_IP, valueFrom: {fieldRef: {fieldPath: status.podIP}}}
- {name: DANGJIAN_PRODUCTION, value: "true"}
- {name: DANGJIAN_NACOS, value: {{ $to.nacos | quote }}}
- {name: DANGJIAN_NACOS_USER, value: {{ $to.nacosUser | quote }}}
- {name: DANGJIAN_REDIS, value: {{ $to.redis | quote }}}
{{- if $service.schema }}
- {name: DANGJIAN_DB, value: {{ $to.database | quote }}}
- {name: DANGJIAN_DB_SCHEMA, value: {{ $service.schema | quote }}}
- {name: DANGJIAN_DB_USER, value: {{ $service.schema | quote }}}
- {name: DANGJIAN_DB_PASSWORD, valueFrom: {secretKeyRef: {name: {{ $root.Values.secretName }}, key: {{ $service.databasePasswordKey }}}}}
- {name: DANGJIAN_ROCKETMQ, value: {{ $to.rocketmq | quote }}}
- {name: DANGJIAN_ROCKETMQ_USER, value: {{ $to.rocketmqUser | quote }}}
- {name: DANGJIAN_SEATA, value: {{ $to.seata | quote }}}
- {name: DANGJIAN_JOBS, value: {{ $to.jobs | quote }}}
- {name: DANGJIAN_JOBS_LOGS, value: /tmp/job-logs}
{{- else }}
- {name: DANGJIAN_TRUSTED_PROXIES, value: {{ join "," $root.Values.ingress.trustedProxies | quote }}}
{{- end }}
{{- if $service.files }}
- {name: DANGJIAN_FILES, value: /files}
{{- end }}
{{- if eq .name "auth-service" }}
- {name: DANGJIAN_JOBS_CONSOLE, value: {{ $root.Values.consoles.jobs | quote }}}
- {name: DANGJIAN_NACOS_CONSOLE, value: {{ $root.Values.consoles.nacos | quote }}}
{{- end }}
{{- $shared := list "DANGJIAN_NACOS_PASSWORD" "DANGJIAN_REDIS_PASSWORD" "DANGJIAN_SERVICE_SECRET" }}
{{- $optional := $service.optionalSecrets | default list }}
{{- if $service.schema }}
{{- $shared = concat $shared (list "DANGJIAN_ROCKETMQ_PASSWORD" "DANGJIAN_DATA_KEYS" "DANGJIAN_INDEX_KEY" "DANGJIAN_JOBS_TOKEN") }}
{{- $optional = concat $optional (list "DANGJIAN_ACTIVE_DATA_KEY" "DANGJIAN_ACTIVE_INDEX_KEY") }}
{{- end }}
{{- range concat $shared ($service.secrets | default list) }}
- {name: {{ . }}, valueFrom: {secretKeyRef: {name: {{ $root.Values.secretName }}, key: {{ . }}}}}
{{- end }}
{{- range $optional }}
- {name: {{ . }}, valueFrom: {secretKeyRef: {name: {{ $root.Values.secretName }}, key: {{ . }}, optional: true}}}
{{- end }}
{{- end }}

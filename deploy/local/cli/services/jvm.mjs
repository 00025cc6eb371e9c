// Small processes that start quickly. Measurements of throughput want the second compiler: DANGJIAN_TIERS=full.
export function jvmOptions() {
  return [
    '-Xms64m', '-Xmx320m', '-Xss512k', '-XX:+UseSerialGC', '-XX:MaxMetaspaceSize=256m', '-XX:MaxDirectMemorySize=96m',
    ...(process.env.DANGJIAN_TIERS === 'full' ? ['-XX:ReservedCodeCacheSize=128m'] : ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=64m']),
    '-XX:+ExitOnOutOfMemoryError', '--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED',
  ]
}

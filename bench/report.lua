-- prints requests per second, the 95th percentile in ms and the number of answers that were not 2xx
done = function(summary, latency)
  local bad = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format("RESULT %.1f %.1f %d", summary.requests / (summary.duration / 1e6), latency:percentile(95) / 1000, bad))
end

// The Content-Security-Policy of each page as an nginx map: own scripts only, and exactly those inline scripts that were built into it, by their hash (D05).
// The gateway says the same when it serves the pages itself (PagePolicy).
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const INLINE = /<script(?![^>]*\bsrc=)[^>]*>(.*?)<\/script>/gis

function policyOf(html) {
  const scripts = [...html.matchAll(INLINE)].map(([, text]) => text).filter((text) => text.trim() !== '')
  const hashes = scripts.map((text) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`).join('')
  return (
    `default-src 'self'; script-src 'self'${hashes}; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; media-src 'self' blob:; ` +
    "connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'"
  )
}

const site = process.argv[2]
const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith('.html')).sort()
const lines = pages.map((path) => `  /${path} "${policyOf(readFileSync(join(site, path), 'utf8'))}";`)
console.log(['map $uri $page_policy {', `  default "default-src 'none'; frame-ancestors 'none'";`, ...lines, '}'].join('\n'))

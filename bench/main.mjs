// Measures what we promise to carry, on a running platform of the state named by DANGJIAN_STATE, and prints a table beside the goals.
// Usage: ./platform bench [start] [lists] [gateway] [logins] [signins] [import] [large] [audit]   (none: start lists gateway logins signins import)
import { measure as audit } from './audit.mjs'
import { measure as gateway } from './gateway.mjs'
import { measure as imports } from './import.mjs'
import { measure as large } from './large.mjs'
import { measure as lists } from './lists.mjs'
import { measure as logins } from './logins.mjs'
import { print } from './report.mjs'
import { measure as signIns } from './sign-ins.mjs'
import { measure as start } from './start.mjs'
import { calibrate } from './calibration.mjs'

const sections = { start, lists, gateway, logins, signins: signIns, import: imports, large, audit }
const chosen = process.argv.slice(2).length ? process.argv.slice(2) : ['start', 'lists', 'gateway', 'logins', 'signins', 'import']

const rows = []
for (const name of chosen) {
  if (!sections[name]) throw new Error(`no section ${name}: ${Object.keys(sections).join(' ')}`)
  console.log(`\n── ${name} (calibration ${calibrate()} million rounds/s)`)
  const result = await sections[name]((row) => {
    rows.push(row)
    console.log(`   ${row.what}: ${row.value} ${row.unit}${row.goal ? `  (goal ${row.goal})` : ''}`)
  })
  if (result) rows.push(...result)
}
print(rows)

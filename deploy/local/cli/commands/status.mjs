import { addresses } from '../addresses.mjs'
import { accounts } from '../seed.mjs'
import { stateOfParts } from '../state-of-parts.mjs'
import { state, stateName } from '../state/paths.mjs'
import { port } from '../state/ports.mjs'
import { schemas, secretsFile } from '../state/secrets.mjs'
import { partsTable } from '../table.mjs'

/** For people a table; with --json everything that a program may want to know, and no judgement by exit code. */
export async function statusCommand(args) {
  const parts = await stateOfParts()
  const healthy = parts.every((part) => part.healthy)
  if (args.includes('--json')) return console.log(JSON.stringify(description(parts, healthy), null, 2))
  console.log(partsTable(parts))
  if (!healthy) process.exitCode = 1
}

function description(parts, healthy) {
  return {
    name: stateName,
    state,
    healthy,
    addresses,
    accounts: accounts(),
    parts,
    // Passwords are in the file only.
    database: { address: `127.0.0.1:${port('mariadb')}`, users: schemas, secrets: secretsFile },
  }
}

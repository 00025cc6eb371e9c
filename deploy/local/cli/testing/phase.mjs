import { Complaint } from '../machine/complaint.mjs'
import { say } from '../machine/say.mjs'
import { nothing } from './count.mjs'

/** Runs one phase; a phase that breaks counts as a failure of its own and the other phases go on. */
export async function phase(name, work) {
  say(`… test ${name}`)
  try {
    await work()
    return nothing
  } catch (problem) {
    if (!(problem instanceof Complaint)) throw problem
    for (const line of problem.details) console.log(`    ${line}`)
    say(`✗ test ${name}: ${problem.message}`)
    return { passed: 0, failed: 1 }
  }
}

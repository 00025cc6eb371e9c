// Types of what the services say they take and answer (docs/api), for the compiler to compare ours with.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const here = fileURLToPath(new URL('.', import.meta.url))
const documents = join(here, '..', '..', '..', '..', 'docs', 'api')
const target = join(here, 'generated')

mkdirSync(target, { recursive: true })
for (const file of readdirSync(documents).filter((name) => name.endsWith('.json'))) {
  const types = astToString(await openapiTS(pathToFileURL(join(documents, file))))
  writeFileSync(join(target, `${basename(file, '.json')}.ts`), types)
}

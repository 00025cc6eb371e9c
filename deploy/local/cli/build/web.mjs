import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '../state/paths.mjs'
import { pnpm, web } from './pnpm.mjs'
import { whenChanged } from './when-changed.mjs'

/** Web apps by the name under which the gateway serves them. */
const apps = {
  admin: { script: 'build', result: 'admin/dist' },
  screen: { script: 'build', result: 'screen/dist' },
  cadre: { script: 'build:h5', result: 'cadre/dist/build/h5' },
}

export async function buildWeb() {
  await whenChanged('web', {
    condition: (path) => path.startsWith('web/'),
    present: () => Object.values(apps).every(({ result }) => existsSync(join(web, result, 'index.html'))),
    build: buildApps,
  })
}

/** The libraries of the web apps exactly as the lock file names them. */
export const install = () => whenChanged('web-libraries', {
  condition: (path) => /^(web|e2e|bench)\/(.*\/)?(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml|\.npmrc)$/.test(path),
  present: () => existsSync(join(web, 'node_modules')),
  build: () => pnpm('build-web-libraries', ['install', '--frozen-lockfile']),
})

async function buildApps() {
  for (const [app, { script }] of Object.entries(apps)) {
    const { name } = JSON.parse(readFileSync(join(web, app, 'package.json'), 'utf8'))
    await pnpm(`build-web-${app}`, ['--filter', name, 'run', script])
  }
}

/** Copies the built apps to where this platform's gateway serves them, so that a later build does not change what runs. */
export function placeWeb() {
  for (const [app, { result }] of Object.entries(apps)) {
    const place = join(folder('web'), app)
    rmSync(place, { recursive: true, force: true })
    cpSync(join(web, result), place, { recursive: true })
  }
}

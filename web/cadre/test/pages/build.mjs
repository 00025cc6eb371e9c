import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const newest = (dir) =>
  Math.max(
    ...readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
  )

/** The tests look at what WeChat gets; build it when the sources are newer. */
export default function build() {
  const app = 'dist/build/mp-weixin/app.js'
  if (existsSync(app) && statSync(app).mtimeMs > Math.max(newest('src'), newest('../packages'))) return
  // by its path: a machine has pnpm only where the platform put it
  execFileSync('node_modules/.bin/uni', ['build', '-p', 'mp-weixin'], { stdio: 'inherit' })
}

import { get } from '../machine/net.mjs'
import { javaCommand } from '../machine/jvm.mjs'
import { folder } from '../state/paths.mjs'
import { port } from '../state/ports.mjs'
import { environment } from './environment.mjs'
import { applicationOf, launchPath } from './launch-path.mjs'
import { placedPath } from './placement.mjs'
import { registered } from './registration.mjs'

const memory = ['-Xms64m', '-Xmx320m', '-Xss512k', '-XX:MaxMetaspaceSize=256m', '-XX:MaxDirectMemorySize=96m', '-XX:ReservedCodeCacheSize=96m']

/** A part that runs one of our modules. */
export function service({ name, module, main, quick = false, registers = true }) {
  return {
    name,
    module,
    main,
    quick,
    registers,
    port: port(name),
    timeout: 240_000,
    patience: 25_000,

    async command() {
      const { options, path, mainClass } = launchPath(module, main)
      return javaCommand({ home: folder('home', name), memory, quick, options, path, main: mainClass, env: environment(name) })
    },

    /** The start of this service by the rehearsal, which has `libraries` on its own class path. */
    rehearsal(libraries, options) {
      const own = placedPath(module).filter((jar) => !libraries.includes(jar)).join(':')
      const args = [own, main ?? applicationOf(module), `http://127.0.0.1:${this.port}/actuator/health/readiness`]
      return javaCommand({ home: folder('home', name), memory, options, path: libraries.join(':'), main: 'cn.dangjian.local.startup.Rehearsal', args, env: environment(name) })
    },

    /** Serves and, where others call it by name, can be found by them. */
    async ready() {
      const health = await get(`http://127.0.0.1:${this.port}/actuator/health/readiness`)
      return health?.ok === true && (!registers || registered(name.replace(/-\d$/, ''), this.port))
    },
  }
}

export function copyOf(services, name) {
  const original = services.find((part) => /^(.+)-[2-9]$/.exec(name)?.[1] === part.name)
  return original && service({ ...original, name })
}

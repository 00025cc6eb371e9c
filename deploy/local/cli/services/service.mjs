import { get } from '../machine/net.mjs'
import { java } from '../machine/jdk.mjs'
import { folder } from '../state/paths.mjs'
import { port } from '../state/ports.mjs'
import { environment } from './environment.mjs'
import { jvmOptions } from './jvm.mjs'
import { launchPath } from './launch-path.mjs'
import { registered } from './registration.mjs'

/** A part that runs one of our modules. */
export function service({ name, module, main, registers = true }) {
  return {
    name,
    module,
    main,
    registers,
    port: port(name),
    timeout: 120_000,
    patience: 25_000,

    async command() {
      const { options, path, mainClass } = launchPath(module, main)
      const home = folder('home', name)
      return {
        file: java(),
        // Libraries keep their own logs and caches below the user's home.
        args: [...jvmOptions(), ...options, `-Duser.home=${home}`, '-cp', path, mainClass],
        env: environment(name),
        cwd: home,
      }
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

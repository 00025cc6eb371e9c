/** The two display modes by their titles (09 §9.2). */
export const modes = {
  COMMAND: '“智慧党建”大数据指挥中心',
  PLATFORM: '“市域治理·西合党建”5G+大数据管理平台',
} as const

export type Mode = keyof typeof modes

const key = 'dangjian.screen.mode'

/** The choice survives a reload (09 §9.5.3). */
export const readMode = (): Mode => (localStorage.getItem(key) === 'PLATFORM' ? 'PLATFORM' : 'COMMAND')

export function writeMode(mode: Mode): void {
  localStorage.setItem(key, mode)
}

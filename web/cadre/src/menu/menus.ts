import type { Menu } from '@dangjian/api'

/** The 菜单标志 of every APP menu that was given, at any depth (01 §1.8). */
export function menuCodes(menus: Menu[]): Set<string> {
  const codes = new Set<string>()
  const walk = (nodes: Menu[]) =>
    nodes.forEach((node) => {
      codes.add(node.code)
      walk(node.children ?? [])
    })
  walk(menus)
  return codes
}

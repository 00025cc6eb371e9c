import { addresses } from './addresses.mjs'
import { accounts } from './seed.mjs'
import { stateOfParts } from './state-of-parts.mjs'
import { folder } from './state/paths.mjs'
import { secrets } from './state/secrets.mjs'

/** What a person needs after `up`: where to go, who to be, where to look when something is wrong. */
export async function printTable() {
  console.log([
    '',
    '地址 Addresses',
    rows([
      ['管理后台 Console', addresses.console],
      ['数据大屏 Screen', addresses.screen],
      ['干部端 Cadre (H5)', addresses.cadre],
      ['接口文档 API docs', addresses.apiDocs],
      ['Nacos 控制台', `${addresses.nacos}  (nacos / ${secrets.nacosAdmin})`],
    ]),
    '',
    '演示账号 Demonstration accounts',
    rows(accounts().map((p) => [p.role, p.account, p.password, p.client, [p.name, p.organization].filter(Boolean).join('，')])),
    '',
    '进程 Processes',
    partsTable(await stateOfParts()),
    '',
    `日志 Logs: ${folder('logs')}/<name>.log, ./platform logs <name>`,
    '停止 Stop: ./platform down',
  ].join('\n'))
}

export function partsTable(parts) {
  const total = parts.reduce((sum, part) => sum + part.rssMb, 0)
  return rows([
    ...parts.map((part) => [part.name, part.healthy ? '正常 healthy' : part.pid ? '异常 not healthy' : '未运行 not running', `:${part.port}`, `pid ${part.pid ?? '-'}`, `${part.rssMb} MB`]),
    ['', '', '', '', `${total} MB`],
  ])
}

function rows(table) {
  const widths = []
  for (const row of table) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, width(cell))))
  return table.map((row) => '  ' + row.map((cell, i) => cell + ' '.repeat(widths[i] - width(cell))).join('  ').trimEnd()).join('\n')
}

/** Columns on a screen: Chinese characters take two. */
function width(text) {
  return [...text].reduce((sum, sign) => sum + (sign.codePointAt(0) > 0x2e7f ? 2 : 1), 0)
}

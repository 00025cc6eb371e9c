import { describe, expect, it } from 'vitest'
import { bytes, percent, serviceName, span } from '@/monitor/words'

describe('SYS-30 系统监控', () => {
  it('says sizes and times so that people can read them', () => {
    expect([bytes(512), bytes(1536), bytes(300 * 1024 * 1024), bytes(3.2 * 1024 ** 3)]).toEqual([
      '512 B',
      '1.5 KB',
      '300 MB',
      '3.2 GB',
    ])
    expect([span(5), span(125), span(7_500), span(93_784)]).toEqual([
      '5 秒',
      '2 分钟',
      '2 小时 5 分',
      '1 天 2 小时',
    ])
  })

  it('shows no hit rate before the first read, and an unknown service by its own name', () => {
    expect(percent(null)).toBe('—')
    expect(percent(0.987)).toBe('98.7%')
    expect(serviceName('new-service')).toBe('new-service')
  })
})

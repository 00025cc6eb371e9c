import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { readMode, writeMode } from '@/board/modes'
import LiveMark from '@/status/LiveMark.vue'
import TitleBar from '@/status/TitleBar.vue'
import { ageText, clock } from '@/status/time'

const now = Date.parse('2026-03-10T10:00:30+08:00')

describe('live mark', () => {
  const mark = (link: 'live' | 'cut' | 'connecting', heardAt?: number) =>
    mount(LiveMark, { props: { link, heardAt, now } })

  it('is green and says 实时 while changes arrive', () => {
    expect(mark('live', now).text()).toBe('实时')
    expect(mark('live', now).classes()).not.toContain('amber')
  })

  it('turns amber and tells the age of the data after a cut', () => {
    const cut = mark('cut', now - 12_000)
    expect(cut.classes()).toContain('amber')
    expect(cut.text()).toBe('连接中断 · 数据截至 10:00:18(12 秒前)')
  })

  it('does not claim an age before anything came', () => {
    expect(mark('connecting').text()).toBe('正在连接…')
  })
})

describe('title', () => {
  const bar = (toggles: boolean) => mount(TitleBar, { props: { title: '指挥中心', toggles, link: 'live' } })

  it('toggles only when both modes have content', async () => {
    expect(bar(false).find('h1 button').exists()).toBe(false)
    const two = bar(true)
    await two.get('h1 button').trigger('click')
    expect(two.emitted('toggle')).toHaveLength(1)
  })

  it('the mode survives a reload', () => {
    expect(readMode()).toBe('COMMAND')
    writeMode('PLATFORM')
    expect(readMode()).toBe('PLATFORM')
  })
})

describe('times', () => {
  it('are China’s on any computer', () => expect(clock(Date.parse('2026-03-09T16:00:05Z'))).toBe('00:00:05'))

  it.each([
    [8_999, '8 秒'],
    [-5, '0 秒'],
    [180_000, '3 分钟'],
    [7_200_000, '2 小时'],
  ])('%i ms are %s', (ms, text) => expect(ageText(ms)).toBe(text))
})

import { chartColors, color, fontFamily } from '@dangjian/tokens'
import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { Home } from '@dangjian/api'

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer])

const text = { color: color.ink2, fontFamily }
const base = {
  color: [...chartColors],
  textStyle: { fontFamily },
  grid: { left: 8, right: 24, top: 40, bottom: 4, containLabel: true },
  tooltip: { trigger: 'axis' as const },
}
const split = { lineStyle: { color: '#eceef1' } }

/** 系统用户活跃度 (近7天): distinct users a day. */
export function activityOption(activity: Home['activity']) {
  const series = (name: string, key: 'cadre' | 'resident') => ({
    name,
    type: 'line' as const,
    smooth: 0.3,
    smoothMonotone: 'x' as const,
    symbolSize: 7,
    data: activity.map((day) => day[key]),
  })
  return {
    ...base,
    legend: { top: 0, right: 8, textStyle: text },
    xAxis: {
      type: 'category' as const,
      boundaryGap: false,
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: color.line } },
      data: activity.map((day) => day.date.slice(5).replace('-', '月') + '日'),
    },
    yAxis: { type: 'value' as const, minInterval: 1, name: '人', axisLabel: text, splitLine: split },
    series: [series('智慧组工', 'cadre'), series('码上服务', 'resident')],
  }
}

/** 签到比例 by type of meeting, with the people behind each number. */
export function attendanceOption(byType: Home['byType']) {
  const rows = [...byType].reverse()
  return {
    ...base,
    grid: { ...base.grid, top: 8, right: 96 },
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: 'shadow' as const },
      valueFormatter: (v: unknown) => `${v}%`,
    },
    xAxis: {
      type: 'value' as const,
      max: 100,
      axisLabel: { ...text, formatter: '{value}%' },
      splitLine: split,
    },
    yAxis: {
      type: 'category' as const,
      axisLabel: text,
      axisTick: { show: false },
      axisLine: { show: false },
      data: rows.map((row) => row.typeName),
    },
    series: [
      {
        name: '签到比例',
        type: 'bar' as const,
        barMaxWidth: 16,
        showBackground: true,
        backgroundStyle: { color: '#f5f6f8', borderRadius: 8 },
        itemStyle: { borderRadius: 8, color: color.red },
        label: {
          show: true,
          position: 'right' as const,
          color: color.ink2,
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const row = rows[dataIndex]!
            if (row.meetings === 0) return '暂无会议'
            return `${row.ratio.toFixed(2)}%  ${row.signed}/${row.invited} 人`
          },
        },
        data: rows.map((row) => row.ratio),
      },
    ],
  }
}

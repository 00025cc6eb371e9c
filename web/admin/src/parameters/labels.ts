import type { Option, Parameter, ParameterType } from '@dangjian/api'

export const types: { value: ParameterType; label: string }[] = [
  { value: 'TEXT', label: '文本' },
  { value: 'INTEGER', label: '整数' },
  { value: 'DECIMAL', label: '数字' },
  { value: 'BOOLEAN', label: '是/否' },
  { value: 'CHOICE', label: '选项' },
]

export const yesNo: Option[] = [
  { value: 'true', label: '是' },
  { value: 'false', label: '否' },
]

/** A value as people read it. */
export function shown(parameter: Pick<Parameter, 'type' | 'choices'>, value: string | null): string {
  const options = parameter.type === 'BOOLEAN' ? yesNo : parameter.choices
  return options.find((option) => option.value === value)?.label ?? value ?? ''
}

import type { FormItemRule } from 'element-plus'
import { idCardProblem } from './idCard'

export const required = (label: string, verb = '请填写'): FormItemRule => ({
  required: true,
  message: `${verb}${label}`,
  trigger: 'change',
})

export const chosen = (label: string) => required(label, '请选择')

export const maxLength = (max: number): FormItemRule => ({
  max,
  message: `最多 ${max} 个字`,
  trigger: 'change',
})

export const isMasked = (value: unknown) => typeof value === 'string' && value.includes('*')

function rule(check: (value: string) => string | null): FormItemRule {
  return {
    trigger: 'blur',
    validator: (_rule, value: string, done) => {
      // A masked value goes back as it came and stays unchanged on the server.
      const words = value && !isMasked(value) ? check(value) : null
      done(words ? new Error(words) : undefined)
    },
  }
}

export const phone = rule((value) =>
  /^1[3-9]\d{9}$/.test(value) ? null : '请填写 11 位手机号码,例如 13800000001',
)
export const idCard = rule(idCardProblem)
export const email = rule((value) =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : '邮箱格式不对,例如 zhibu@example.cn',
)
export const contactPhone = rule((value) =>
  /^[\d\-+() ]{7,20}$/.test(value) ? null : '请填写手机或座机号码',
)

export const divisionCode = rule((value) => (/^\d{6,12}$/.test(value) ? null : '请填写 6 到 12 位数字'))

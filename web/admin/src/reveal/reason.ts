import type { FormRules } from 'element-plus'
import { required } from '@/form/rules'

/** A reason is a sentence that another person can judge later. */
export const reasonRules: FormRules = {
  reason: [
    required('查看原因'),
    {
      min: 5,
      max: 200,
      message: '请填写 5 到 200 个字',
      trigger: 'blur',
      transform: (text: string) => text?.trim(),
    },
  ],
}

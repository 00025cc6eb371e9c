import type { MemberDetail } from '@dangjian/api'
import { expect, test } from 'vitest'
import { isMasked } from '@/form/rules'
import { emptyMember, formOf, stageProblem } from '@/members/form'

test('a detail becomes a form without anything that is not of the form', () => {
  const detail = {
    ...emptyMember('7'),
    id: '1',
    accountId: '2',
    orgName: 'B支部',
    photoUrl: '/api/org/photos/9',
    name: '测试党员甲',
    phone: '138****0001',
    password: 'must not travel',
  } as MemberDetail

  const form = formOf(detail)

  expect(form).toMatchObject({ name: '测试党员甲', phone: '138****0001', orgId: '7', password: null })
  expect(Object.keys(form).sort()).toEqual(Object.keys(emptyMember(null)).sort())
})

test('the stages of joining follow one another', () => {
  const form = { ...emptyMember('7'), appliedOn: '2020-05-01', probationaryOn: '2022-07-01' }
  expect(stageProblem({ ...form, activistOn: '2020-04-30' }, 'activistOn')).toBe(
    '不能早于申请入党时间 2020-05-01',
  )
  expect(stageProblem({ ...form, activistOn: '2020-05-01' }, 'activistOn')).toBeNull()
  expect(stageProblem({ ...form, fullOn: '2022-06-30' }, 'fullOn')).toBe(
    '不能早于转为预备党员时间 2022-07-01',
  )
  expect(stageProblem(form, 'fullOn')).toBeNull()
})

test('masked values are recognised', () => {
  expect(isMasked('4510**********123X')).toBe(true)
  expect(isMasked('13800000001')).toBe(false)
})

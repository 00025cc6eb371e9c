import type { MemberDetail, MemberForm, MemberType } from '@dangjian/api'
import type { FormRules } from 'element-plus'
import { chosen, idCard, maxLength, phone, required } from '@/form/rules'

export function emptyMember(orgId: string | null): MemberForm {
  return {
    name: '',
    sex: null,
    nation: null,
    nativePlace: null,
    idCard: '',
    birthday: null,
    education: null,
    phone: '',
    address: null,
    gridId: null,
    personnelCategory: null,
    memberStatus: null,
    retired: null,
    photoId: null,
    memberType: 'FULL',
    orgType: null,
    orgId,
    postId: null,
    partyStatus: null,
    appliedOn: null,
    activistOn: null,
    probationaryOn: null,
    fullOn: null,
    status: 'ENABLED',
    account: null,
    password: null,
    roleIds: null,
    remark: null,
  }
}

/** The fields of the form out of a member's detail; a password is never sent to the browser. */
export function formOf(detail: MemberDetail): MemberForm {
  const form = emptyMember(null)
  const keys = Object.keys(form) as (keyof MemberForm)[]
  const known = Object.fromEntries(
    keys.filter((key) => detail[key] !== undefined).map((key) => [key, detail[key]]),
  )
  return { ...form, ...known, password: null }
}

const steps = [
  ['appliedOn', '申请入党时间'],
  ['activistOn', '列为积极分子时间'],
  ['probationaryOn', '转为预备党员时间'],
  ['fullOn', '转为正式党员时间'],
] as const

/** Stages of joining in their order, with the date that each one has. */
const stages: MemberType[] = ['APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY', 'FULL']
const stageOf: Record<(typeof steps)[number][0], MemberType> = {
  appliedOn: 'APPLICANT',
  activistOn: 'ACTIVIST',
  probationaryOn: 'PROBATIONARY',
  fullOn: 'FULL',
}

/** Whether somebody of this type has come so far that the date exists. */
export const isReached = (type: MemberType, field: (typeof steps)[number][0]) =>
  stages.indexOf(type) >= stages.indexOf(stageOf[field])

/** 党员类型 goes one step at a time and never back (02 §2.6). */
export function nextTypes(from: MemberType): MemberType[] {
  const at = stages.indexOf(from)
  return stages.slice(at, at + 2)
}

/** The stages of joining follow one another; says which date is too early. */
export function stageProblem(form: MemberForm, field: (typeof steps)[number][0]): string | null {
  const at = steps.findIndex(([key]) => key === field)
  const own = form[field]
  const earlier = steps
    .slice(0, at)
    .reverse()
    .find(([key]) => form[key])
  if (!own || !earlier || own >= form[earlier[0]]!) return null
  return `不能早于${earlier[1]} ${form[earlier[0]]}`
}

export function rulesOf(form: MemberForm): FormRules {
  const stages = steps.map(([field]) => [
    field,
    [
      {
        trigger: 'change',
        validator: (_rule: unknown, _value: unknown, done: (error?: Error) => void) => {
          const words = stageProblem(form, field)
          done(words ? new Error(words) : undefined)
        },
      },
    ],
  ])
  return {
    name: [required('姓名'), maxLength(30)],
    idCard: [required('身份证号'), idCard],
    phone: [required('手机号码'), phone],
    orgId: [chosen('党组织')],
    memberType: [chosen('党员类型')],
    password: [{ min: 8, message: '密码至少 8 位;不填则为手机号码', trigger: 'blur' }],
    remark: [maxLength(200)],
    ...Object.fromEntries(stages),
  }
}

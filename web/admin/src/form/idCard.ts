import type { Sex } from '@dangjian/api'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checks = '10X98765432'

export interface IdCardFacts {
  birthday: string
  sex: Sex
}

/** Check character of the first 17 digits (GB 11643). */
export function checkCharacter(digits: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return checks[sum % 11]!
}

/** What is wrong with an ID number, in words for the person who typed it; null when nothing is. */
export function idCardProblem(value: string): string | null {
  if (!/^\d{17}[\dXx]$/.test(value)) return '身份证号应为 18 位(末位可为 X)'
  if (!birthdayOf(value)) return '身份证号中的出生日期不存在,请核对第 7 至 14 位'
  if (checkCharacter(value) !== value[17]!.toUpperCase()) return '身份证号校验不通过,请逐位核对'
  return null
}

function birthdayOf(value: string): string | null {
  const [year, month, day] = [value.slice(6, 10), value.slice(10, 12), value.slice(12, 14)]
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  if (!real || date.getUTCFullYear() < 1900 || date.getTime() > Date.now()) return null
  return `${year}-${month}-${day}`
}

/** Birthday and sex that a valid number carries (ORG-04); null for any other text. */
export function factsOf(value: string): IdCardFacts | null {
  if (idCardProblem(value)) return null
  return { birthday: birthdayOf(value)!, sex: Number(value[16]) % 2 === 1 ? 'MALE' : 'FEMALE' }
}

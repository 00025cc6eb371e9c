import { expect, test } from 'vitest'
import { checkCharacter, factsOf, idCardProblem } from '@/form/idCard'

// Fictional numbers of an area that does not exist (99…).
const number = (body: string) => body + checkCharacter(body)

test('the check character follows GB 11643', () => {
  expect(checkCharacter('11010519491231002')).toBe('X')
  expect(checkCharacter('44052418800101001')).toBe('4')
})

test('a right number says birthday and sex', () => {
  expect(factsOf(number('99010119800315001'))).toEqual({ birthday: '1980-03-15', sex: 'MALE' })
  expect(factsOf(number('99010119751101246'))).toEqual({ birthday: '1975-11-01', sex: 'FEMALE' })
})

test('the last letter may be small', () => {
  const right = '11010519491231002x'
  expect(idCardProblem(right)).toBeNull()
  expect(factsOf(right)?.sex).toBe('FEMALE')
})

test.each([
  ['', '身份证号应为 18 位(末位可为 X)'],
  ['99010119800315', '身份证号应为 18 位(末位可为 X)'],
  ['9901011980031500A1', '身份证号应为 18 位(末位可为 X)'],
  [number('99010119800230001'), '身份证号中的出生日期不存在,请核对第 7 至 14 位'],
  [number('99010118990101001'), '身份证号中的出生日期不存在,请核对第 7 至 14 位'],
  [number('99010129800101001'), '身份证号中的出生日期不存在,请核对第 7 至 14 位'],
])('%s is refused: %s', (value, words) => {
  expect(idCardProblem(value)).toBe(words)
  expect(factsOf(value)).toBeNull()
})

test('each single wrong digit is found', () => {
  const right = number('99010119800315001')
  for (let i = 14; i < 17; i++) {
    const wrong = right.slice(0, i) + String((Number(right[i]) + 1) % 10) + right.slice(i + 1)
    expect(idCardProblem(wrong), wrong).toBe('身份证号校验不通过,请逐位核对')
  }
})

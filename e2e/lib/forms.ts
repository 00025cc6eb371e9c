import type { Locator, Page } from 'playwright-core'
import { shot } from './shots'

/** What a clerk does with the forms of the console: type, choose, tick, save, answer a question. */
export const exactly = (text: string) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`)

/** Letters that no other run has used, for names. */
export const unique = (name: string) => name + Math.random().toString(36).slice(2, 8)

/** The dialog or drawer with this title. */
export const dialog = (page: Page, title: string | RegExp): Locator => page.getByRole('dialog', { name: title })

export function field(form: Locator, label: string): Locator {
  const labels = form.page().locator('.el-form-item__label', { hasText: exactly(label) })
  return form.locator('.el-form-item', { has: labels })
}

export const type = (form: Locator, label: string, text: string) => field(form, label).locator('input, textarea').first().fill(text)

export async function typeAll(form: Locator, texts: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(texts)) await type(form, label, text)
}

const optionsOf = (page: Page) => page.locator('.el-select-dropdown__item:visible')

/** Opens a select and takes an option; in a tree or a searching select the option is looked for by `words`. */
export async function choose(form: Locator, label: string, option: string, words?: string): Promise<void> {
  const box = field(form, label)
  await box.locator('.el-select__wrapper').click()
  if (words !== undefined) await box.locator('input').first().fill(words)
  await optionsOf(form.page()).filter({ hasText: words === undefined ? exactly(option) : option }).first().click()
}

/** A radio button or the words beside a switch. */
export const mark = (form: Locator, label: string, option: string) => field(form, label).getByText(option, { exact: true }).click()

export async function date(form: Locator, label: string, day: string): Promise<void> {
  const input = field(form, label).locator('input').first()
  await input.fill(day)
  await input.press('Enter')
}

const titleOf = async (form: Locator) => (process.env.DANGJIAN_SHOTS ? ((await form.getAttribute('aria-label')) ?? '') : '')

/** Words under a field that was not accepted. */
export async function complaint(form: Locator, label: string): Promise<string> {
  const words = field(form, label).locator('.el-form-item__error')
  await words.waitFor()
  await shot(form.page(), `refused ${label} ${await titleOf(form)}`)
  return words.innerText()
}

export const press = (where: Locator | Page, name: string | RegExp) => where.getByRole('button', { name, exact: true }).first().click()

/** Saves a form that has to be accepted. */
export async function save(form: Locator, verb = '确定'): Promise<void> {
  await shot(form.page(), await titleOf(form))
  await press(form, verb)
  await form.waitFor({ state: 'hidden' })
}

/** Answers a question that names the thing. */
export async function agree(page: Page, question: string, verb: string): Promise<void> {
  await dialog(page, question).waitFor()
  await shot(page, question)
  await press(dialog(page, question), verb)
  await dialog(page, question).waitFor({ state: 'hidden' })
}

/** Waits for the words with which the console says how something went. */
export async function said(page: Page, words: string): Promise<void> {
  // The predicate may be asked more than once, so only what follows takes the words off the list.
  const spoken = (wanted: string) => (window as unknown as { heard: string[] }).heard.findIndex((it) => it.includes(wanted)) + 1
  await page.waitForFunction(spoken, words).catch(async () => {
    throw new Error(`the console did not say "${words}" but ${JSON.stringify(await page.evaluate(() => (window as unknown as { heard: string[] }).heard))}`)
  })
  await page.evaluate((count) => (window as unknown as { heard: string[] }).heard.splice(0, count), await page.evaluate(spoken, words))
}

/** Ticks one node of a check tree. */
export const tick = (tree: Locator, name: string) =>
  tree.locator('.el-tree-node__content:visible', { hasText: exactly(name) }).first().locator('.el-checkbox').click()

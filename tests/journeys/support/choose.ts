import type { Locator } from 'playwright-core'

/** Chooses a word in a field of a form, by typing it as people do. The list opens outside the form, over the page. */
export async function choose(form: Locator, label: string, word: string): Promise<void> {
  const box = form.getByRole('combobox', { name: label })
  await box.click()
  await box.fill(word)
  await form.page().locator('.ant-select-item-option:visible', { hasText: word }).first().click()
}

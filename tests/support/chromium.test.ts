import { expect, test } from 'vitest'
import { launchChromium } from './chromium.ts'

test('the browser draws Chinese with a real font, not with boxes', async () => {
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    await page.setContent('<span id="a">统筹</span><br><span id="b">县域</span>')
    const pictures = await Promise.all(['#a', '#b'].map((id) => page.locator(id).screenshot()))
    // Two words drawn as the same two boxes would be the same picture.
    expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(false)
  } finally {
    await browser.close()
  }
})

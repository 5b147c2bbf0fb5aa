import readFile from 'read-excel-file/universal'
import { describe, expect, it } from 'vitest'
import { readWorkbook, writeSheets } from './sheet-file.ts'

const sheet = {
  name: '短板',
  heads: ['名称', '投资（万元）', '编号（请勿修改）'],
  widths: [20, 10, 30],
  texts: new Set([0, 2]),
  quiet: new Set([2]),
}
const blobOf = (...bytes: number[]) => new Blob([new Uint8Array(bytes)])

describe('a workbook', () => {
  it('is read as it was written: blanks, line ends, figures and what looks like code', async () => {
    const rows = [
      [' 静安村 & <路>\n二期 ', 1234.567891, 'a1'],
      ["'=1+1", null, null],
      ['620725101', -3, '0012'],
    ]
    expect(await readWorkbook(await writeSheets([{ ...sheet, rows }]))).toEqual([sheet.heads, ...rows])
  })

  it('with nothing but heads is read as that', async () => {
    expect(
      await readWorkbook(
        await writeSheets([
          { ...sheet, rows: [] },
          { ...sheet, name: '说明', rows: [] },
        ]),
      ),
    ).toEqual([sheet.heads])
  })

  it('bears a name that Excel takes', async () => {
    const named = { ...sheet, name: `政策[2022]/${'长'.repeat(40)}`, rows: [] }
    const [found] = await readFile(await writeSheets([named]))
    expect(found?.sheet).toBe(`政策 2022  ${'长'.repeat(22)}`)
  })

  it.each([
    ['a CSV file', new Blob(['名称,投资\n甲,1']), 'noWorkbook'],
    ['a text in the old encoding', blobOf(0xcf, 0xee, 0xc4, 0xbf), 'noWorkbook'],
    ['an old workbook', blobOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'noWorkbook'],
    ['nothing', new Blob([]), 'noWorkbook'],
    ['a damaged workbook', blobOf(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), 'broken'],
    ['a file beyond all measure', new Blob([new Uint8Array(20_000_001)]), 'tooBig'],
  ])('%s is none', async (_case, file, why) => {
    await expect(readWorkbook(file)).rejects.toMatchObject({ why })
  })
})

import { checkTemplate, fillTemplate, listTags } from '@electron/documents/docx-template'
import type { TemplateData } from '@shared/core/template-data'
import { describe, expect, it } from 'vitest'
import { readParagraphs, readPart, wordTemplate } from './word-files'

const known = ['tên', 'căn cứ', 'nội dung', 'có', 'người', 'uỷ viên']

async function fill(template: Uint8Array, data: TemplateData) {
  return (await readParagraphs(await fillTemplate(template, data, known))).filter(Boolean)
}

describe('filling', () => {
  it('puts a text in, also where Word has split the field into runs', async () => {
    const template = await wordTemplate(['Đồng chí {t', 'ê', 'n}, Bí thư'])
    expect(await fill(template, { tên: 'Lê Mẫu' })).toEqual(['Đồng chí Lê Mẫu, Bí thư'])
  })

  it.each(['{tên}'.normalize('NFD'), '{TÊN}', '{ tên }', '{ten}'])(
    'knows the field however it is typed: %s',
    async (field) => {
      expect(await fill(await wordTemplate(field), { tên: 'Lê Mẫu' })).toEqual(['Lê Mẫu'])
    },
  )

  it('knows “ủy” and “uỷ” for the same field', async () => {
    expect(await fill(await wordTemplate('{ủy viên}'), { 'uỷ viên': 'Lê Mẫu' })).toEqual(['Lê Mẫu'])
  })

  it('repeats a paragraph that is nothing but a loop', async () => {
    const rows = ['một', 'hai', 'ba'].map((text) => ({ 'nội dung': text }))
    const template = await wordTemplate('{#căn cứ}- {nội dung};{/căn cứ}', 'hết')
    expect(await fill(template, { 'căn cứ': rows })).toEqual(['- một;', '- hai;', '- ba;', 'hết'])
    expect(await fill(template, { 'căn cứ': [] })).toEqual(['hết'])
  })

  it('strings rows together where the loop stands inside a sentence', async () => {
    const rows = ['A', 'B'].map((text) => ({ tên: text }))
    const template = await wordTemplate('Gồm: {#người}{tên}, {/người}hết.')
    expect(await fill(template, { người: rows })).toEqual(['Gồm: A, B, hết.'])
  })

  it('takes a field of the document inside a loop, and the row’s own before it', async () => {
    const template = await wordTemplate('{#người}{tên} {nội dung}{/người}')
    const data = { tên: 'chung', người: [{ 'nội dung': '1' }, { tên: 'riêng', 'nội dung': '2' }] }
    expect(await fill(template, data)).toEqual(['chung 1', 'riêng 2'])
  })

  it('leaves out what a condition denies', async () => {
    const template = await wordTemplate('{#có}{tên}{/có}')
    expect(await fill(template, { có: false, tên: 'A' })).toEqual([])
    expect(await fill(template, { có: true, tên: 'A' })).toEqual(['A'])
  })

  it('never reads a field inside a value', async () => {
    const template = await wordTemplate('{tên}', '{#người}{tên}{/người}')
    const data = { tên: '{nội dung} {#', 'nội dung': 'bí mật', người: [{ tên: '{nội dung}' }] }
    expect(await fill(template, data)).toEqual(['{nội dung} {#', '{nội dung}'])
  })

  it('writes NFC, escaped, without characters that XML cannot hold', async () => {
    const value = `${'Đặng'.normalize('NFD')} <&>\u0000\u0007\uD800\uFFFF`
    expect(await fill(await wordTemplate('{tên}'), { tên: value })).toEqual(['Đặng <&>\uFFFD'])
  })

  it('starts a new line at each line break', async () => {
    expect(await fill(await wordTemplate('{tên}'), { tên: 'A\nB' })).toEqual(['A\nB'])
  })

  it('fills 500 rows', async () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({ 'nội dung': `dòng ${index}` }))
    const template = await wordTemplate('{#căn cứ}{nội dung}{/căn cứ}')
    expect(await fill(template, { 'căn cứ': rows })).toEqual(rows.map((row) => row['nội dung']))
  })

  it('leaves the template as it was', async () => {
    const template = await wordTemplate('{tên}')
    const before = await readPart(template)
    await fill(template, { tên: 'A' })
    expect(await readPart(template)).toBe(before)
  })
})

describe('checking', () => {
  it('lists the fields in reading order, in NFC', async () => {
    const template = await wordTemplate('{#căn cứ}{nội dung}{/căn cứ}'.normalize('NFD'))
    expect(await listTags(template)).toEqual([
      { name: 'căn cứ', role: 'open' },
      { name: 'nội dung', role: 'value' },
      { name: 'căn cứ', role: 'close' },
    ])
  })

  it('names unknown fields, each once, and fills nothing', async () => {
    const template = await wordTemplate('{tên} {số hiệu} {số hiệu} {}')
    expect(await checkTemplate(template, known)).toEqual(['{số hiệu}', '{}'])
    await expect(fill(template, { tên: 'A' })).rejects.toMatchObject({
      code: 'documents.unknownTags',
      message: expect.stringContaining('{số hiệu}, {}'),
    })
  })

  it.each([
    ['an opening brace that nothing closes', ['Đồng chí {tên và {nội dung}'], 'Đồng chí {tên'],
    ['the last brace left open', ['{tên}', 'Nơi nhận {nội dung'], '{nội dung'],
    ['a field torn over two paragraphs', ['Bí thư {tên', 'nội dung}'], 'Bí thư {tên'],
    ['a closing brace alone', ['Đồng chí tên}'], 'Đồng chí tên}'],
  ])('names %s', async (_, paragraphs, shown) => {
    await expect(checkTemplate(await wordTemplate(...paragraphs), known)).rejects.toMatchObject({
      code: 'documents.brokenTag',
      message: expect.stringContaining(shown),
    })
  })

  it.each([
    ['{#căn cứ}{nội dung}', '{#căn cứ}'],
    ['{nội dung}{/căn cứ}', '{/căn cứ}'],
    ['{#căn cứ}{#người}{/căn cứ}{/người}', '{/căn cứ}'],
  ])('names the loop that is not paired in %s', async (text, shown) => {
    await expect(checkTemplate(await wordTemplate(text), known)).rejects.toMatchObject({
      code: 'documents.unpairedTag',
      message: expect.stringContaining(shown),
    })
  })

  it.each([
    ['text', new TextEncoder().encode('không phải Word')],
    ['nothing', new Uint8Array()],
    ['a zip cut short', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0])],
  ])('says that %s is not a Word file', async (_, bytes) => {
    await expect(checkTemplate(bytes, known)).rejects.toMatchObject({
      code: 'documents.templateUnreadable',
    })
  })

  it('refuses an oversized file unread', async () => {
    await expect(checkTemplate(new Uint8Array(10_485_761), known)).rejects.toMatchObject({
      code: 'documents.templateTooLarge',
    })
  })
})

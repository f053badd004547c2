import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { shippedFontFaces } from '@electron/documents/party-fonts'
import { bookHtml, pagesOf } from '@electron/features/ledger/ledger.book'
import { ledgerPaper } from '@electron/features/ledger/ledger.paper'
import { findChromium } from '@electron/standin/cdp/chromium'
import { chromium } from 'playwright'
import { expect, it } from 'vitest'
import {
  addPassedRound,
  issueAmendment,
  issuedDecision,
  officeWithPassedRound,
} from '../../support/demo-decision'
import { day } from '../../support/office'
import { inspectPdf } from '../certificates/pdf-inspection'

/** Printed by the engine that the program prints with, in the very way it does. */
async function toPdf(html: string): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ledger-'))
  const browser = await chromium.launch({ executablePath: findChromium(true) })
  try {
    const file = path.join(folder, 'book.html')
    writeFileSync(file, html)
    const page = await browser.newPage()
    await page.goto(pathToFileURL(file).href)
    return await page.pdf({ preferCSSPageSize: true, landscape: true, printBackground: true })
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

const filter = {
  ...{ text: '', year: null, kind: null, decisionId: null, level: null, form: null },
}

/** Four decisions, and the first one corrected: more lines than a page holds. */
async function printedBook() {
  const { office, roundId } = await officeWithPassedRound()
  const first = await issuedDecision(office, roundId)
  for (const name of ['Đợt hai', 'Đợt ba', 'Đợt bốn'])
    await issuedDecision(office, await addPassedRound(office, name))
  const { id } = await office.do('amendments.draft', { amendsId: first, kind: 'correction' })
  const { lines } = await office.do('amendments.get', { id })
  await office.do('decisions.removeDraft', { id })
  const { nominationId, name: before } = lines.at(-1)!
  await issueAmendment(office, first, {
    kind: 'correction',
    corrections: [
      { nominationId, field: 'name', before, after: 'Đặng Thị Ngữ' },
      { nominationId, field: 'amount', before: '', after: '1234567' },
    ],
  })
  const paper = await ledgerPaper(office.db, filter, day('2022-12-20'))
  const fonts = shippedFontFaces(path.resolve('resources'))
  const pages = pagesOf(await toPdf(bookHtml(paper, { firstPage: 21, pages: null }, fonts)))
  const pdf = await toPdf(bookHtml(paper, { firstPage: 21, pages }, fonts))
  return { paper, pages, before, read: inspectPdf(pdf) }
}

it('has in its very PDF every line once, the head on each page, and what it says of itself', async () => {
  const { paper, pages, before, read } = await printedBook()
  expect(read.complaints).toBe('')
  expect(read.pages).toHaveLength(pages)
  expect(pages).toBeGreaterThan(2)
  const [opening = '', ...rest] = read.pages
  expect(opening).toContain(
    `Sổ này gồm ${pages} trang, đánh số từ trang 21 đến trang ${20 + pages}`,
  )
  expect(opening).toContain('Có 52 dòng, từ số vào sổ 01 đến số vào sổ 52.')
  // The head of the table stands on each page of lines; the closing may have a page to itself.
  const listed = rest.filter((page) => page.includes('Người nhận'))
  expect(listed.length).toBeGreaterThanOrEqual(rest.length - 1)
  for (const [index, page] of read.pages.entries()) expect(page).toContain(String(21 + index))

  const all = read.pages.join(' ')
  expect(all.normalize('NFC')).toBe(all)
  for (const { number, name } of paper.lines) {
    expect(all).toContain(number)
    for (const word of name.split(' ')) expect(all).toContain(word)
  }
  // Corrected words and sum, and the decision that did it; what stood before is still to be read.
  for (const words of [
    'Đặng',
    'Ngữ',
    '1.234.567',
    '05-',
    'Đính',
    'chính',
    before.split(' ').at(-1)!,
  ])
    expect(all).toContain(words)
  expect(all).toContain(`Khóa sổ: gồm ${pages} trang, 52 dòng.`)
  expect(all).toContain('Tổng tiền thưởng 1.234.567 đồng')
  expect(all).toContain('Một triệu hai trăm ba mươi bốn nghìn năm trăm sáu mươi bảy đồng')
  expect(read.fonts.every(({ isEmbedded, hasUnicode }) => isEmbedded && hasUnicode)).toBe(true)
}, 120_000)

it('would be missed if a line fell out of the page (negative control)', async () => {
  const { paper } = await printedBook()
  const fonts = shippedFontFaces(path.resolve('resources'))
  const html = bookHtml(paper, { firstPage: 1, pages: 3 }, fonts)
  const broken = html.replace(/<tr><td class="centre">37<\/td>.*?<\/tr>/su, '')
  expect(broken).not.toBe(html)
  const { pages } = inspectPdf(await toPdf(broken))
  expect(pages.join(' ').split(' ')).not.toContain('37')
}, 120_000)

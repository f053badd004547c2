// @vitest-environment jsdom

import { existsSync } from 'node:fs'
import path from 'node:path'
import { partyFontFaces } from '@electron/documents/party-fonts'
import { renderPartyHtml } from '@electron/documents/party-html'
import { LocalDate } from '@shared/core/local-date'
import { composeDecision } from '@shared/features/decisions/decisions.document'
import { describe, expect, it } from 'vitest'
import { listedNames, sampleDecision } from './sample-decision'

const html = renderPartyHtml(composeDecision(sampleDecision))
const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html')
const page = parse(html)
const text = (selector: string, from: ParentNode = page) =>
  [...from.querySelectorAll(selector)].map((element) => element.textContent?.trim())

describe('the page', () => {
  it('has the heading in two columns: issuer and number, Party and date', () => {
    expect([...page.querySelectorAll('.head > *')].map((cell) => cell.className)).toEqual([
      'issuer',
      'party',
      'number',
      'place-date',
    ])
    expect(text('.issuer div div')).toEqual(['ĐẢNG ỦY KHỐI', 'CƠ QUAN - DOANH NGHIỆP TỈNH'])
    expect(text('.star')).toEqual(['*'])
    expect(text('.party span')).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM'])
    expect(text('.number')).toEqual(['Số 05-QĐ/ĐUK'])
  })

  it('does not break the title inside “xuất sắc”', () => {
    expect(text('.title .subject .whole')).toEqual(['xuất sắc'])
    expect(text('.title .subject')[0]).toContain('có thành tích xuất sắc')
    expect(html).toContain('.whole { white-space: nowrap; }')
  })

  it('has three articles with a bold label, and the bases after a dash', () => {
    expect(text('.article b')).toEqual(['Điều 1.', 'Điều 2.', 'Điều 3.'])
    expect(text('.basis').every((basis) => basis?.startsWith('- '))).toBe(true)
  })

  it('keeps the last sentence with the signature', () => {
    const kept = page.querySelector('.keep')
    expect(kept && text('p', kept)[0]).toBe('Quyết định này có hiệu lực kể từ ngày ký./.')
    expect(kept && text('.signer', kept)).toEqual(['Nguyễn Văn Mẫu'])
    expect(html).toMatch(/\.keep \{ break-inside: avoid; \}/u)
  })

  it('lists every name exactly once, under a heading that repeats on each page', () => {
    expect(namesListed(html)).toEqual(listedNames)
    expect(page.querySelectorAll('table > thead')).toHaveLength(2)
    expect(html).toContain('thead { display: table-header-group; }')
    expect(html).toContain('tr { break-inside: avoid; }')
  })

  it('would notice a lost row (negative control)', () => {
    const broken = html.replace(/<tr>(?:(?!<tr>).)*Từ Thị Mẫu Ánh.*?<\/tr>/u, '')
    expect(broken).not.toBe(html)
    expect(namesListed(broken)).not.toEqual(listedNames)
  })

  it('carries the measures of the guideline', () => {
    expect(html).toContain('size: 210mm 297mm; margin: 20mm 15mm 20mm 30mm;')
    expect(html).toContain('text-indent: 10mm')
    expect(html).toMatch(/\.position \{ font-weight: bold; \}/u)
    const newer = composeDecision({ ...sampleDecision, date: LocalDate.parse('2026-06-01') })
    expect(renderPartyHtml(newer)).toMatch(/\.position \{ font-weight: normal; \}/u)
  })

  it('turns only a landscape list', () => {
    const document = composeDecision(sampleDecision)
    const lists = document.lists.map((list) => ({ ...list, orientation: 'landscape' as const }))
    const turned = parse(renderPartyHtml({ ...document, lists }))
    expect(turned.querySelectorAll('.sheet')).toHaveLength(2)
    expect(turned.querySelectorAll('.sheet.landscape')).toHaveLength(1)
  })
})

describe('safety', () => {
  const hostile = '<img src=x onerror=alert(1)> & "Đồng" \'x\''
  const document = composeDecision({
    ...sampleDecision,
    form: hostile,
    committee: { ...sampleDecision.committee, nameLines: [hostile] },
    persons: sampleDecision.persons.map((person) => ({ ...person, name: hostile, unit: hostile })),
    signer: { authority: [hostile], position: hostile, name: hostile },
  })

  it('shows markup as text', () => {
    const shown = parse(renderPartyHtml(document, { title: '</title><script>1</script>' }))
    expect(shown.querySelectorAll('img, script')).toHaveLength(0)
    expect(text('.signer', shown)).toEqual([hostile])
  })

  it('has no script and may load nothing but fonts', () => {
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0)
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline'; font-src /u)
  })
})

it('names only font files that exist', () => {
  const faces = partyFontFaces('app://office/fonts/tinos')
  const files = [...faces.matchAll(/app:\/\/office\/(fonts\/tinos\/[^"]+)"/gu)].map(
    (match) => match[1],
  )
  expect(files).toHaveLength(12)
  for (const file of files) expect(existsSync(path.join('resources', file ?? ''))).toBe(true)
})

function namesListed(source: string) {
  return [...parse(source).querySelectorAll('tbody tr')].map((row) => row.children[1]?.textContent)
}

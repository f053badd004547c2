import { recordsFor } from '@electron/features/certificates/certificates.records'
import { officeSigner } from '@electron/features/certificates/certificates.signature'
import { drawCodes } from '@electron/features/certificates/pdf/qr-squares'
import { LocalDate } from '@shared/core/local-date'
import { DesignLayout } from '@shared/features/certificates/certificates.design'
import type { QrCode } from '@shared/features/certificates/certificates.layout'
import {
  readVerification,
  signedWords,
  verificationText,
} from '@shared/features/certificates/certificates.verification'
import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { openOffice } from '../../support/office'
import { samplePerson } from './certificate-samples'
import { pageInPixels } from './page-pixels'

const claim = {
  decisionNumber: '05-QĐ/ĐUK',
  decidedOn: LocalDate.parse('2022-12-20'),
  ledgerNumber: 13,
  name: 'Nguyễn Thị Ví Dụ',
}
const signature = '00412345678901234567'

describe('the text of a code', () => {
  it('has letters only that every keyboard has', () => {
    expect(verificationText(claim, signature)).toBe(
      'GK1:05-QD/DUK:20122022:013:00412345678901234567',
    )
  })

  it.each([
    ['as it is', (text: string) => text],
    ['in small letters, with line ends and spaces', (text: string) => ` ${text.toLowerCase()}\n`],
    ['through a Vietnamese keyboard', (text: string) => text.replace('QD/DUK', 'QĐ/ĐUK')],
    ['with letters swallowed', (text: string) => text.replace('QD/DUK', 'QĐ/UK')],
    ['with semicolons', (text: string) => text.replaceAll(':', ';')],
  ])('is read %s', (_, typed) => {
    expect(readVerification(typed(verificationText(claim, signature)))).toEqual({
      decisionNumber: 5,
      decidedOn: '2022-12-20',
      ledgerNumber: 13,
      signature,
    })
  })

  it.each([
    ...['', 'GK1', 'GK2:05-QD/DUK:20122022:013:00412345678901234567'],
    ...['GK1:05-QD/DUK:31022022:013:00412345678901234567', 'GK1:QD:20122022:013:1'],
    'GK1:05-QD/DUK:20122022:013:00412345678901234567:9',
  ])('is not read from “%s”', (text) => {
    expect(readVerification(text)).toBeNull()
  })

  it('is never misread, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const read = readVerification(text)
        expect(read === null || read.signature.length === 20).toBe(true)
      }),
    )
  })

  it('signs number, day, ledger line and name', () => {
    const other = [
      { ...claim, decisionNumber: '06-QĐ/ĐUK' },
      { ...claim, decidedOn: LocalDate.parse('2022-12-21') },
      { ...claim, ledgerNumber: 14 },
      { ...claim, name: 'Nguyễn Thị Ví Dú' },
    ]
    const words = [claim, ...other].map(signedWords)
    expect(new Set(words).size).toBe(words.length)
    expect(signedWords({ ...claim, name: claim.name.normalize('NFD') })).toBe(signedWords(claim))
  })
})

describe('the check of a code', () => {
  it('knows a genuine certificate and shows its ledger line', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    for (const { verification = '', name, ledgerNumber } of await recordsFor(office.db, decisionId))
      expect(await office.do('certificates.verify', { text: verification })).toMatchObject({
        kind: 'genuine',
        line: { name, ledgerNumber, decisionNumber: '01-QĐ/ĐUK', decidedOn: '2022-12-20' },
      })
  })

  it('finds out every changed digit of number, day, ledger line and signature', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const [record] = await recordsFor(office.db, decisionId)
    const text = record?.verification ?? ''
    const from = text.indexOf(':') + 1
    let tried = 0
    for (let at = from; at < text.length; at += 1) {
      const digit = text.charAt(at)
      if (!/\d/.test(digit)) continue
      const changed = `${text.slice(0, at)}${(Number(digit) + 1) % 10}${text.slice(at + 1)}`
      const { kind } = await office.do('certificates.verify', { text: changed })
      expect(['altered', 'unknown', 'unreadable']).toContain(kind)
      tried += 1
    }
    expect(tried).toBeGreaterThan(30)
  })

  it('does not know what another office has signed', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const [record] = await recordsFor(office.db, decisionId)
    const signer = await officeSigner({
      selectFrom: () => foreignKeyRow,
    } as never)
    const own = { ...claim, decisionNumber: '01-QĐ/ĐUK', ledgerNumber: 1, name: record?.name ?? '' }
    const text = signer.verification(own)
    expect(text.slice(0, -20)).toBe(record?.verification?.slice(0, -20))
    expect(await office.do('certificates.verify', { text })).toMatchObject({ kind: 'altered' })
  })

  it('tells an unknown ledger line and an unreadable text', async () => {
    const office = await openOffice({ today: '2022-12-20' })
    const text = verificationText(claim, signature)
    expect(await office.do('certificates.verify', { text })).toEqual({
      kind: 'unknown',
      ledgerNumber: 13,
    })
    expect(await office.do('certificates.verify', { text: 'xin chào' })).toEqual({
      kind: 'unreadable',
    })
  })
})

/** As a query of the key of other data. */
const foreignKeyRow = {
  select: () => ({
    where: () => ({ executeTakeFirstOrThrow: async () => ({ secret_hex: 'ab'.repeat(32) }) }),
  }),
}

describe('the squares on paper', () => {
  const code: QrCode = {
    id: 'qr',
    x: 20,
    y: 160,
    size: 24,
    colour: '#1a1a1a',
    hideIfPreprinted: false,
    appliesTo: 'everyone',
  }

  it('are not drawn without a verification, nor for the other kind of subject', () => {
    expect(drawCodes([code], samplePerson(), 210)).toBe('')
    const verification = verificationText(claim, signature)
    const other = { ...code, appliesTo: 'collective' } as const
    expect(drawCodes([other], samplePerson({ verification }), 210)).toBe('')
  })

  it('are read back from the printed page of every certificate', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const { id } = await office.do('certificates.addDesign', {
      ...{ name: 'Có mã', stockId: null, formId: null, appliesTo: 'everyone', copyOf: null },
    })
    const { layout, ...design } = await office.do('certificates.design', { id })
    await office.do('certificates.editDesign', {
      ...{ id, name: design.name, stockId: null, formId: null, appliesTo: 'everyone' },
      layout: DesignLayout.parse({ ...layout, codes: [code] }),
    })
    await office.do('certificates.makeDefault', { id, isDefault: true })
    const pdf = await office.do('certificates.pdf', { decisionId })
    const records = await recordsFor(office.db, decisionId)
    for (const page of [1, 8, 13]) {
      const image = pageInPixels(pdf, {
        page,
        dpi: 150,
        box: { x: 15, y: 155, width: 34, height: 34 },
      })
      expect(decodeQR(image)).toBe(records[page - 1]?.verification)
    }
    // The negative control: another corner of the page holds no code.
    const elsewhere = pageInPixels(pdf, {
      page: 1,
      dpi: 150,
      box: { x: 100, y: 10, width: 34, height: 34 },
    })
    expect(() => decodeQR(elsewhere)).toThrow()
  })
})

import { LocalDate } from '@shared/core/local-date'
import { composeTexts, usualHonorific } from '@shared/features/certificates/certificates.record'
import { describe, expect, it } from 'vitest'
import { citation, sampleCollective, samplePerson } from './certificate-samples'

describe('the printed lines of a certificate', () => {
  it('are composed from plain data', () => {
    expect(composeTexts(samplePerson({ decidedOn: LocalDate.parse('2026-10-27') }))).toMatchObject({
      subjectLine: 'Đồng chí',
      subjectName: 'Nguyễn Thị Ví Dụ',
      achievement: `Đã ${citation}`,
      decisionLine: 'Quyết định số: 12-QĐ/ĐUK, ngày 27 tháng 10 năm 2026',
      ledgerLine: 'Vào sổ khen thưởng số: 001',
      placeAndDate: 'Bến Tre, ngày 05 tháng 01 năm 2023',
      authorityLines: 'T/M Ban Thường vụ',
    })
  })

  it.each([
    ['comrade', 'Đồng chí'],
    ['mr', 'Ông'],
    ['mrs', 'Bà'],
    ['mrOrMrs', 'Ông/Bà'],
    ['collective', 'Tập thể'],
    ['none', ''],
  ] as const)('address as %s: “%s”', (honorific, expected) => {
    expect(composeTexts(samplePerson({ honorific })).subjectLine).toBe(expected)
  })

  it('address people as comrades and collectives as such unless told otherwise', () => {
    expect(usualHonorific('person')).toBe('comrade')
    expect(usualHonorific('collective')).toBe(sampleCollective().honorific)
  })

  it('take a number typed with its word, and NFD letters, as the same', () => {
    const texts = composeTexts(
      samplePerson({
        decisionNumber: 'Số 12-QĐ/ĐUK',
        name: ' Nguyễn  Thị Ví Dụ '.normalize('NFD'),
      }),
    )
    expect(texts.decisionLine).toContain('số: 12-QĐ/ĐUK,')
    expect(texts.subjectName).toBe('Nguyễn Thị Ví Dụ')
  })

  it('leave a citation alone that is a sentence already', () => {
    const achievement = 'Đã hoàn thành xuất sắc nhiệm vụ năm 2022'
    expect(composeTexts(samplePerson({ achievement })).achievement).toBe(achievement)
  })

  it('are empty where data is missing, so that the check can name them', () => {
    const texts = composeTexts(samplePerson({ decidedOn: null, ledgerNumber: '', place: ' ' }))
    expect(texts).toMatchObject({ decisionLine: '', ledgerLine: '', placeAndDate: '' })
  })
})

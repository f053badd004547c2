import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { describe, expect, it } from 'vitest'
import {
  draftOf,
  editOf,
  issueAmendment,
  issuedDecision,
  officeWithPassedRound,
} from '../../support/demo-decision'
import { day, type Office } from '../../support/office'

type Corrections = InputOf<'amendments.edit'>['corrections']

async function officeToCorrect() {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)
  const { id } = await office.do('amendments.draft', { amendsId: decisionId, kind: 'correction' })
  const { lines } = await office.do('amendments.get', { id })
  const [whom] = lines.filter(({ kind }) => kind === 'person')
  return { office, decisionId, id, whom: whom! }
}

async function review(office: Office, id: DecisionId, change: Partial<InputOf<'amendments.edit'>>) {
  const { edit } = await office.do('amendments.get', { id })
  return office.do('amendments.review', {
    ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients] },
    ...{ revokedIds: [], corrections: [], ...change },
  })
}

describe('what a correction quotes as printed', () => {
  it('is refused where the decision says something else of the subject', async () => {
    const { office, id, whom } = await officeToCorrect()
    const { nominationId, name } = whom
    const corrections: Corrections = [
      { nominationId, field: 'name', before: 'Người Nào Khác', after: 'Người Đúng Tên' },
    ]
    const { problems } = await review(office, id, { corrections })
    expect(problems).toEqual([
      `Dòng đính chính của “${name}”: ô “Đã in” khác với quyết định, đang ghi “${name}”. Hãy chép đúng, đủ nguyên văn.`,
    ])
    const { edit } = await office.do('amendments.get', { id })
    await office.do('amendments.edit', {
      ...{ ...edit, bases: [...edit.bases], recipients: [...edit.recipients] },
      ...{ revokedIds: [], corrections },
    })
    const reply = await office.call('amendments.issue', { id })
    expect(reply).toMatchObject({ ok: false, error: { code: 'amendments.cannotIssue' } })
  })

  it.each([
    ['only a part of the name, since the new words take the place of all of it', 'Người Thứ', 1],
    ['the whole name', 'as printed', 0],
    ['nothing', '', 1],
  ])('%s', async (_, quoted, problems) => {
    const { office, id, whom } = await officeToCorrect()
    const { nominationId, name } = whom
    const before = quoted === 'as printed' ? `  ${name} ` : quoted
    const corrections: Corrections = [{ nominationId, field: 'name', before, after: 'Người Đúng' }]
    expect((await review(office, id, { corrections })).problems).toHaveLength(problems)
  })

  it('may be the words of the decision, or of a correction since', async () => {
    const { office, decisionId, id, whom } = await officeToCorrect()
    await office.do('decisions.removeDraft', { id })
    const { nominationId, name } = whom
    await issueAmendment(office, decisionId, {
      kind: 'correction',
      corrections: [{ nominationId, field: 'name', before: name, after: 'Người Sửa Một' }],
    })
    const next = await office.do('amendments.draft', { amendsId: decisionId, kind: 'correction' })
    for (const before of [name, 'Người Sửa Một']) {
      const corrections: Corrections = [{ nominationId, field: 'name', before, after: 'Người Hai' }]
      expect((await review(office, next.id, { corrections })).problems).toEqual([])
    }
  })

  it('is an amount however its figures are grouped', async () => {
    const { office, id, whom } = await officeToCorrect()
    const { nominationId } = whom // no form, so nothing was paid
    const line = (before: string): Corrections => [
      { nominationId, field: 'amount', before, after: '1.500.000' },
    ]
    expect((await review(office, id, { corrections: line('') })).problems).toEqual([])
    const [problem] = (await review(office, id, { corrections: line('447.000') })).problems
    expect(problem).toContain('quyết định không ghi nội dung ở ô “Đã in”')
  })

  it('puts no amount in its place that cannot be read: 1.5 is no 15 đồng', async () => {
    const { office, id, whom } = await officeToCorrect()
    const corrections = (after: string): Corrections => [
      { nominationId: whom.nominationId, field: 'amount', before: '', after },
    ]
    const [refused] = (await review(office, id, { corrections: corrections('1.5') })).problems
    expect(refused).toContain('phải là số nguyên đồng, ví dụ 447.000')
    const accepted = await review(office, id, { corrections: corrections('1 500 000') })
    expect(accepted.problems).toEqual([])
  })

  it('of the decision itself is only warned of: the paper may have been mended in Word', async () => {
    const { office, id } = await officeToCorrect()
    const line = (before: string): Corrections => [
      { nominationId: null, field: 'other', before, after: 'Điều 2. Giao Văn phòng' },
    ]
    const strange = await review(office, id, { corrections: line('chữ không có ở đâu cả') })
    expect(strange).toMatchObject({
      problems: [],
      warnings: [expect.stringContaining('Không thấy “chữ')],
    })
    const said = await review(office, id, { corrections: line('Nguyễn Văn Thí Dụ') })
    expect(said).toMatchObject({ problems: [], warnings: [] })
  })
})

describe('a day that is still to come', () => {
  it('of a decision or an amendment is warned of, and holds up neither', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const draft = await draftOf(office, roundId)
    const ahead = await editOf(office, draft, { issuedOn: day('2022-12-30') })
    expect((await office.do('decisions.review', ahead)).warnings).toEqual([
      'Ngày ban hành 30/12/2022 chưa đến (hôm nay 20/12/2022). Hãy xem lại ngày trước khi ban hành.',
    ])
    const today = await editOf(office, draft)
    expect((await office.do('decisions.review', today)).warnings).toEqual([])
    await office.do('decisions.issue', { id: draft })
    const { id } = await office.do('amendments.draft', { amendsId: draft, kind: 'correction' })
    const { warnings, problems } = await review(office, id, { issuedOn: day('2022-12-30') })
    expect(warnings).toHaveLength(1)
    expect(problems).not.toContain(warnings[0])
  })

  it('of what came back of a revoked award is refused', async () => {
    const { office, decisionId, id, whom } = await officeToCorrect()
    await office.do('decisions.removeDraft', { id })
    const revocation = await issueAmendment(office, decisionId, {
      ...{ kind: 'revocation', revokedIds: [whom.nominationId] },
    })
    const [line] = await office.do('amendments.revokedLines', { id: revocation })
    const recover = (on: string) =>
      office.call('amendments.recover', {
        ...{ awardId: line!.awardId, certificateReturnedOn: day(on), moneyReturnedDong: 0 },
        ...{ moneyReturnedOn: null, note: '' },
      })
    expect(await recover('2022-12-21')).toMatchObject({
      error: { code: 'amendments.returnedInFuture' },
    })
    expect(await recover('2022-12-20')).toMatchObject({ ok: true })
  })

  it('of a past number or a line of an older book is refused, a year under way is not', async () => {
    const { office } = await officeWithPassedRound()
    const number = (datedOn: string, typed: number | null) =>
      office.call('numbers.enter', {
        ...{ issuer: 'ĐUK', type: 'QĐ', term: '2020-2025', number: typed },
        ...{ datedOn: datedOn as never, about: 'văn bản giấy' },
      })
    expect(await number('2023-01-02', 41)).toMatchObject({ error: { code: 'numbers.inFuture' } })
    expect(await number('2022', 41)).toMatchObject({ ok: true })
    // The next one may be taken for a paper that is to be signed tomorrow.
    expect(await number('2022-12-21', null)).toMatchObject({ ok: true })

    const { id: bookId } = await office.do('olderBooks.add', {
      book: { name: 'Sổ cũ', level: 'bloc', firstYear: null, lastYear: null, note: '' },
    })
    const enter = (decidedOn: string) =>
      office.call('olderBooks.enter', {
        bookId,
        lines: [
          {
            ...{
              bookNumber: '',
              decisionNumber: '',
              decidedOn: decidedOn as never,
              kind: 'person',
            },
            ...{ name: 'Người Cũ', position: '', unit: '', form: 'Giấy khen', achievement: '' },
            ...{ amountDong: null, handedOn: null, receivedBy: '', note: '' },
            ...{ organisationId: null, personId: null },
          },
        ],
      })
    for (const ahead of ['2023', '2023-01', '2022-12-21'])
      expect(await enter(ahead)).toMatchObject({ error: { code: 'olderBooks.inFuture' } })
    for (const past of ['2022', '2022-12', '2022-12-20'])
      expect(await enter(past)).toMatchObject({ ok: true })
  })
})

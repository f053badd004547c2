import { printedDecision } from '@electron/features/decisions/decisions.review'
import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { InputOf } from '@shared/ipc/app-contract'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { addPassedRound, issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { addRound, idsOf, importList, line, listOf, write } from '../../support/demo-round'
import { day, type Office } from '../../support/office'

async function officeWithIssued() {
  const { office, roundId } = await officeWithPassedRound()
  const id = await issuedDecision(office, roundId)
  office.setToday('2023-02-15')
  return { office, roundId, id }
}

type Kind = 'correction' | 'revocation'

const draft = async (office: Office, amendsId: DecisionId, kind: Kind) =>
  (await office.do('amendments.draft', { amendsId, kind })).id

async function edit(
  office: Office,
  id: DecisionId,
  change: Partial<InputOf<'amendments.edit'>>,
): Promise<void> {
  const saved = (await office.do('amendments.get', { id })).edit
  const { bases, recipients, corrections, revokedIds } = saved
  await office.do('amendments.edit', {
    ...{ ...saved, bases: [...bases], recipients: [...recipients] },
    ...{ corrections: [...corrections], revokedIds: [...revokedIds] },
    ...change,
  })
}

/** Revokes the first `count` of the decision. */
async function revoke(
  office: Office,
  of: DecisionId,
  { count, aftermath }: { count: number; aftermath: 'ineligible' | 'passed' },
) {
  const id = await draft(office, of, 'revocation')
  const { lines } = await office.do('amendments.get', { id })
  const revokedIds = lines
    .filter(({ isRevoked }) => !isRevoked)
    .slice(0, count)
    .map(({ nominationId }) => nominationId)
  await edit(office, id, { revokedIds, aftermath, reason: 'kê khai thành tích không đúng sự thật' })
  await office.do('amendments.issue', { id })
  return { id, revokedIds }
}

const pageOf = async (office: Office, id: DecisionId) => {
  await office.do('decisions.pdf', { id })
  const html = office.desk.laidOut.at(-1) ?? ''
  return html
    .replace(/<style>[\s\S]*?<\/style>/u, '')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
}

describe('a correction', () => {
  it('says what was printed and what it reads now, and leaves the original as it was', async () => {
    const { office, id } = await officeWithIssued()
    const before = await pageOf(office, id)
    const frozen = await printedDecision(office.db, id)
    const correction = await draft(office, id, 'correction')
    const { lines } = await office.do('amendments.get', { id: correction })
    const [whom] = lines.filter(({ kind }) => kind === 'person')
    await edit(office, correction, {
      corrections: [
        {
          nominationId: whom!.nominationId,
          field: 'name',
          before: whom!.name,
          after: 'Người Đúng Tên',
        },
      ],
    })
    const reply = await office.call('amendments.issue', { id: correction })
    expect(reply).toMatchObject({ ok: true, change: { undoable: false } })

    const page = await pageOf(office, correction)
    for (const words of [
      'QUYẾT ĐỊNH',
      'Số 02-QĐ/ĐUK',
      'về việc đính chính Quyết định số 01-QĐ/ĐUK, ngày 20/12/2022',
      'Căn cứ Quyết định số 01-QĐ/ĐUK, ngày 20/12/2022 của Ban Thường vụ Đảng ủy Khối',
      'Giấy khen đã cấp có nội dung in sai được thu hồi và cấp lại.',
      'NỘI DUNG ĐÍNH CHÍNH',
      'Nay đính chính là',
      whom!.name,
      'Người Đúng Tên',
    ])
      expect(page).toContain(words)
    expect(await pageOf(office, id)).toBe(before)
    expect(await printedDecision(office.db, id)).toEqual(frozen)
    const original = await office.do('decisions.get', { id })
    expect(original).toMatchObject({
      status: 'corrected',
      amendedBy: [{ id: correction, kind: 'correction', numberText: '02-QĐ/ĐUK' }],
    })
    expect(original.subjects.filter(({ state }) => state === 'corrected')).toHaveLength(1)
    expect(await office.do('decisions.get', { id: correction })).toMatchObject({
      kind: 'correction',
      amends: { id, numberText: '01-QĐ/ĐUK' },
      persons: 1,
    })
  })

  it.each([
    ['nothing to correct', []],
    ['the same words', [{ nominationId: null, field: 'other', before: 'a', after: 'a' }]],
    ['no new words', [{ nominationId: null, field: 'other', before: 'a', after: '' }]],
    ['an amount in letters', [{ nominationId: null, field: 'amount', before: '1', after: 'hai' }]],
  ] as const)('is refused with a sentence: %s', async (_, corrections) => {
    const { office, id } = await officeWithIssued()
    const correction = await draft(office, id, 'correction')
    await edit(office, correction, { corrections: [...corrections] })
    const saved = (await office.do('amendments.get', { id: correction })).edit
    const review = await office.do('amendments.review', {
      ...{ ...saved, bases: [], recipients: [] },
      ...{ corrections: [...saved.corrections], revokedIds: [] },
    })
    expect(review.problems).toHaveLength(1)
    const reply = await office.call('amendments.issue', { id: correction })
    expect(reply).toMatchObject({ ok: false, error: { code: 'amendments.cannotIssue' } })
    expect(!reply.ok && reply.error.message).toContain('dự thảo còn nguyên')
    expect(await office.do('decisions.get', { id })).toMatchObject({ status: 'issued' })
  })
})

describe('a revocation', () => {
  it('of some takes back their awards only, recalls certificates and money, turns their files down', async () => {
    const { office, roundId, id } = await officeWithIssued()
    const { id: revocation, revokedIds } = await revoke(office, id, {
      count: 2,
      aftermath: 'ineligible',
    })
    expect(await office.do('decisions.get', { id })).toMatchObject({ status: 'corrected' })
    const page = await pageOf(office, revocation)
    expect(page).toContain(
      'Hủy bỏ kết quả khen thưởng đối với 02 tập thể tại Quyết định số 01-QĐ/ĐUK',
    )
    expect(page).toContain('Lý do: kê khai thành tích không đúng sự thật.')
    expect(page).toContain('Thu hồi Giấy khen')
    const { rows } = await listOf(office, roundId, { status: 'ineligible' })
    expect(rows.map((row) => row.id).sort()).toEqual([...revokedIds].sort())
    const back = await office.do('amendments.revokedLines', { id: revocation })
    expect(back.map(({ ledgerNumber }) => ledgerNumber)).toEqual([1, 2])
    expect(await office.db.selectFrom('award').selectAll().execute()).toHaveLength(13)
  })

  it('of everybody revokes the decision, in steps too, and nothing after that', async () => {
    const { office, id } = await officeWithIssued()
    await revoke(office, id, { count: 3, aftermath: 'ineligible' })
    const { id: second } = await revoke(office, id, { count: 99, aftermath: 'ineligible' })
    expect(await office.do('decisions.get', { id })).toMatchObject({ status: 'revoked' })
    expect(await pageOf(office, second)).toContain('về việc hủy bỏ Quyết định số 01-QĐ/ĐUK')
    expect(
      await office.call('amendments.draft', { amendsId: id, kind: 'correction' }),
    ).toMatchObject({
      ok: false,
      error: { code: 'amendments.allRevoked' },
    })
  })

  it('for a mistake leaves the files open to another decision, with new ledger numbers', async () => {
    const { office, roundId, id } = await officeWithIssued()
    await revoke(office, id, { count: 13, aftermath: 'passed' })
    const again = await issuedDecision(office, roundId)
    const { subjects, ledger } = await office.do('decisions.get', { id: again })
    expect(ledger).toEqual({ from: 14, to: 26 })
    expect(subjects).toHaveLength(13)
    expect((await listOf(office, roundId, { status: 'decided' })).total).toBe(13)
    const old = await office.do('decisions.get', { id })
    expect(old.subjects.map(({ state }) => state)).toEqual(Array(13).fill('revoked'))
  })

  it('of a praise takes back no certificate and no money', async () => {
    const { office } = await officeWithPassedRound()
    const roundId = await addRound(office, { name: 'Biểu dương', recognition: 'praise' })
    await importList(office, roundId, [
      line({ name: 'Người Mẫu Một' }),
      line({ name: 'Người Mẫu Hai' }),
    ])
    await office.do('nominations.setStatus', {
      ids: await idsOf(office, roundId),
      status: 'passed',
    })
    const id = await issuedDecision(office, roundId)
    const { id: revocation } = await revoke(office, id, { count: 1, aftermath: 'ineligible' })
    const page = await pageOf(office, revocation)
    expect(page).toContain('bị hủy bỏ kết quả biểu dương')
    expect(page).not.toContain('Thu hồi')
    expect(await office.do('amendments.revokedLines', { id: revocation })).toEqual([])
  })

  it('is not drafted twice at a time, of a draft, or of an amendment', async () => {
    const { office, id } = await officeWithIssued()
    const { id: issued } = await revoke(office, id, { count: 1, aftermath: 'ineligible' })
    await draft(office, id, 'revocation')
    const open = await office.do('decisions.draft', {
      roundId: await addPassedRound(office, 'Nữa'),
    })
    const code = async (amendsId: DecisionId) => {
      const reply = await office.call('amendments.draft', { amendsId, kind: 'correction' })
      return reply.ok ? 'ok' : reply.error.code
    }
    expect(await code(id)).toBe('amendments.alreadyDrafted')
    expect(await code(issued)).toBe('amendments.ofAmendment')
    expect(await code(open.id)).toBe('amendments.notIssued')
  })

  it('is refused before the day of what it revokes, and without a reason', async () => {
    const { office, id } = await officeWithIssued()
    const revocation = await draft(office, id, 'revocation')
    await edit(office, revocation, { issuedOn: day('2022-12-19') })
    const saved = (await office.do('amendments.get', { id: revocation })).edit
    const { problems } = await office.do('amendments.review', {
      ...{ ...saved, bases: [], recipients: [], corrections: [], revokedIds: [] },
    })
    expect(problems.join(' ')).toMatch(/sớm hơn ngày 20\/12\/2022.*lý do hủy bỏ.*Chưa chọn/u)
  })

  it('counts what came back, never more than was due', async () => {
    const { office, id } = await officeWithIssued()
    const { id: revocation } = await revoke(office, id, { count: 1, aftermath: 'ineligible' })
    const [first] = await office.do('amendments.revokedLines', { id: revocation })
    office.setToday('2023-03-02')
    const back = {
      ...{ awardId: first!.awardId, certificateReturnedOn: day('2023-03-01') },
      ...{ moneyReturnedDong: 0, moneyReturnedOn: null, note: 'đã thu' },
    }
    await office.do('amendments.recover', back)
    expect((await office.do('amendments.revokedLines', { id: revocation }))[0]).toMatchObject(back)
    await office.do('history.undo', {})
    expect((await office.do('amendments.revokedLines', { id: revocation }))[0]).toMatchObject({
      certificateReturnedOn: null,
    })
    const tooMuch = { ...back, moneyReturnedDong: 1, moneyReturnedOn: day('2023-03-01') }
    expect(await office.call('amendments.recover', tooMuch)).toMatchObject({
      ok: false,
      error: { code: 'amendments.tooMuchReturned' },
    })
  })
})

describe('an issued amendment against SQL itself', () => {
  const attempts = {
    'its words': sql`update amendment_line set after_text = 'khác'`,
    'its lines': sql`delete from amendment_line`,
    'the revocation': sql`delete from award_revocation`,
    'the money due': sql`update award_revocation set money_due_dong = 5`,
    'the way back of the amended': sql`update decision set status = 'issued' where status = 'corrected'`,
    'the amended words': sql`update decision set reason = 'khác' where kind = 'award'`,
  }
  it.each(Object.entries(attempts))('refuses %s', async (_, attempt) => {
    const { office, id } = await officeWithIssued()
    await revoke(office, id, { count: 1, aftermath: 'ineligible' })
    await expect(write(office, (tx) => attempt.execute(tx))).rejects.toThrow(/never/)
  })

  it('allows the same of a draft', async () => {
    const { office, id } = await officeWithIssued()
    const correction = await draft(office, id, 'correction')
    await edit(office, correction, {
      corrections: [{ nominationId: null, field: 'other', before: 'a', after: 'b' }],
    })
    await write(office, (tx) => attempts['its words'].execute(tx))
    await write(office, (tx) => attempts['its lines'].execute(tx))
  })
})

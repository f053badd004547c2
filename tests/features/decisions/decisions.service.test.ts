import type { Tx } from '@electron/database/database'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { demoSigner } from '../../support/demo-committee'
import {
  addPassedRound,
  draftOf,
  editOf,
  issuedDecision,
  officeWithPassedRound,
} from '../../support/demo-decision'
import { addRound, idsOf, importList, line, listOf, write } from '../../support/demo-round'
import { day, openOffice } from '../../support/office'

describe('a draft', () => {
  it('takes everyone passed, collectives first, with number, signer, bases and words filled in', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)

    const draft = await office.do('decisions.get', { id })
    expect(draft).toMatchObject({ status: 'draft', collectives: 7, persons: 6, ledger: null })
    expect(draft.subjects.map(({ kind }) => kind)).toEqual([
      ...Array(7).fill('collective'),
      ...Array(6).fill('person'),
    ])
    expect(draft.fields).toMatchObject({
      number: 1,
      issuedOn: '2022-12-20',
      occasion: 'qua 02 năm thực hiện Chỉ thị số 01-CT/TU',
      signer: { name: demoSigner.fullName, authority: demoSigner.authority },
    })
    expect(draft.fields.bases).toHaveLength(5)
    const { entries } = await office.do('history.list', { limit: 1 })
    expect(entries[0]?.sentence).toBe(
      'Đã lập dự thảo quyết định cho đợt “Sơ kết 02 năm”: 7 tập thể, 6 cá nhân',
    )
  })

  it('keeps proposer, fund and recipients of the last decision', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const first = await draftOf(office, roundId)
    const edit = { proposer: 'Văn phòng Đảng ủy Khối', recipients: ['Như Điều 3', 'Lưu VP'] }
    await office.do('decisions.edit', await editOf(office, first, edit))
    const second = await draftOf(office, await addPassedRound(office, 'Tổng kết'))
    expect((await office.do('decisions.get', { id: second })).fields).toMatchObject({
      ...edit,
      number: 2,
    })
  })

  it.each(['base', 'province'] as const)('is not made for the %s level', async (level) => {
    const { office, roundId } = await officeWithPassedRound()
    expect(await office.call('decisions.draft', { roundId, level })).toMatchObject({
      ok: false,
      error: { code: 'decisions.notDecidedHere' },
    })
  })

  it('is not made for nobody, or without a committee', async () => {
    const { office } = await officeWithPassedRound()
    const empty = await addRound(office, { name: 'Trống' })
    const code = async (roundId: typeof empty) => {
      const reply = await office.call('decisions.draft', { roundId })
      return reply.ok ? 'ok' : reply.error.code
    }
    expect(await code(empty)).toBe('decisions.nobodyPassed')

    const bare = await openOffice()
    const roundId = await addRound(bare)
    expect(await bare.call('decisions.draft', { roundId })).toMatchObject({
      ok: false,
      error: { code: 'decisions.noIdentity' },
    })
  })

  it('leaves out and takes in nominations; every edit is undone by itself', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    const whole = await editOf(office, id)
    const fewer = { ...whole, reason: 'Có thành tích', nominationIds: whole.nominationIds.slice(2) }
    await office.do('decisions.edit', fewer)
    expect(await office.do('decisions.get', { id })).toMatchObject({ collectives: 5, persons: 6 })

    await office.do('history.undo', {})
    expect(await editOf(office, id)).toEqual(whole)
    await office.do('history.redo', {})
    await office.do('decisions.edit', whole)
    expect(await editOf(office, id)).toEqual(whole)
  })

  it('follows the date into another term, whose numbers begin anew', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const { versions } = await office.do('committee.profile', {})
    const { id: _, ...identity } = versions[0]!
    await office.do('committee.addVersion', {
      ...identity,
      validFrom: day('2025-08-01'),
      term: '2025-2030',
    })
    const id = await draftOf(office, roundId)
    const later = await editOf(office, id, { issuedOn: day('2025-12-01') })
    await office.do('decisions.edit', later)
    expect(await office.do('decisions.get', { id })).toMatchObject({ term: '2025-2030', number: 1 })
    const other = await draftOf(office, await addPassedRound(office, 'Tổng kết'))
    expect(await office.do('decisions.get', { id: other })).toMatchObject({
      term: '2020-2025',
      number: 1,
    })
  })

  it('refuses a number that another decision has, and a nomination that is elsewhere', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const first = await draftOf(office, roundId)
    const second = await draftOf(office, await addPassedRound(office, 'Tổng kết'))
    const stolen = (await editOf(office, first)).nominationIds

    const sameNumber = await editOf(office, second, { number: 1 })
    const reply = await office.call('decisions.edit', sameNumber)
    expect(reply).toMatchObject({ ok: false, error: { code: 'decisions.numberTaken' } })
    expect(!reply.ok && reply.error.message).toContain('“Sơ kết 02 năm”')
    const elsewhere = await editOf(office, second, { nominationIds: stolen })
    expect(await office.call('decisions.edit', elsewhere)).toMatchObject({
      ok: false,
      error: { code: 'decisions.notAvailable' },
    })
  })

  it('is removed and brought back with its list', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    await office.do('decisions.removeDraft', { id })
    expect((await office.do('decisions.list', {})).decisions).toEqual([])
    await office.do('history.undo', {})
    expect(await office.do('decisions.get', { id })).toMatchObject({ collectives: 7, persons: 6 })
  })
})

describe('issuing', () => {
  it('freezes the text, numbers the ledger 1 to 13 and decides the nominations', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    const reply = await office.call('decisions.issue', { id })
    expect(reply).toMatchObject({
      ok: true,
      value: { ledger: { from: 1, to: 13 } },
      change: { undoable: false },
    })

    const issued = await office.do('decisions.get', { id })
    expect(issued).toMatchObject({ status: 'issued', ledger: { from: 1, to: 13 } })
    expect(issued.subjects.map(({ ledgerNumber }) => Number(ledgerNumber))).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    )
    expect((await listOf(office, roundId, { status: 'decided' })).total).toBe(13)
  })

  it('goes on in the ledger without a gap over two decisions', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    await issuedDecision(office, await addPassedRound(office, 'Tổng kết'))
    const awards = await office.db.selectFrom('award').select('ledger_number').execute()
    expect(awards.map((award) => award.ledger_number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 26 }, (_, index) => index + 1),
    )
  })

  it('prints what was frozen, whatever changes afterwards', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await issuedDecision(office, roundId)
    await office.do('decisions.pdf', { id })
    const { versions } = await office.do('committee.profile', {})
    const { id: versionId, ...identity } = versions[0]!
    await office.do('committee.editVersion', {
      id: versionId,
      identity: { ...identity, name: 'ĐẢNG ỦY KHÁC' },
    })
    await office.do('decisions.pdf', { id })
    // The same text is laid out once; another would have been laid out again.
    expect(office.desk.laidOut).toHaveLength(1)
  })

  it('is not done twice, not edited and not removed', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    const edit = await editOf(office, id)
    await office.do('decisions.issue', { id })
    for (const reply of [
      await office.call('decisions.issue', { id }),
      await office.call('decisions.edit', edit),
      await office.call('decisions.removeDraft', { id }),
    ])
      expect(reply).toMatchObject({ ok: false, error: { code: 'decisions.alreadyIssued' } })
  })

  it('cannot be undone: the refusal says what corrects it', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await issuedDecision(office, roundId)
    const { entries } = await office.do('history.list', { limit: 1 })
    const seq = entries[0]!.seq
    expect(entries[0]?.finalNote).toContain('quyết định đính chính')
    const reply = await office.call('history.undoRecord', { seq })
    expect(reply).toMatchObject({ ok: false, error: { code: 'changeLog.final' } })
    expect(!reply.ok && reply.error.message).toContain('quyết định đính chính')
    // Ctrl+Z does not reach past it, however often it is pressed.
    for (let i = 0; i < 2; i++) expect(await office.call('history.undo', {})).toEqual(reply)
    expect(await office.do('decisions.get', { id })).toMatchObject({ status: 'issued' })
  })

  it('lets what came after it be undone, and stops Ctrl+Z there', async () => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    await office.do('committee.addSigner', { ...demoSigner, fullName: 'Lê Văn Sau' })
    await office.do('history.undo', {})
    const reply = await office.call('history.undo', {})
    expect(!reply.ok && reply.error.message).toMatch(/Đã ban hành Quyết định số .* đính chính/)
  })

  it.each([
    ['numberMissing', { number: null }],
    ['reasonMissing', { reason: '' }],
    ['nobody', { nominationIds: [] as NominationId[] }],
    ['noIdentityOnDay', { issuedOn: day('2019-01-01') }],
    ['signerNotInOffice', { signer: { name: 'Người Khác', position: 'BÍ THƯ', authority: '' } }],
  ] as const)('is refused with a sentence: %s', async (code, change) => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    const edit = await editOf(office, id, change as object)
    await office.do('decisions.edit', edit)
    expect((await office.do('decisions.review', edit)).problems).toHaveLength(
      1 + Number(code === 'noIdentityOnDay'),
    )
    const reply = await office.call('decisions.issue', { id })
    expect(reply).toMatchObject({ ok: false, error: { code: `decisions.${code}` } })
    expect(!reply.ok && reply.error.message).toContain('dự thảo còn nguyên')
    expect(await office.db.selectFrom('award').selectAll().execute()).toEqual([])
  })

  it('is refused while somebody on the list has been turned down since', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    const [first] = await idsOf(office, roundId, { level: 'bloc' })
    await office.do('nominations.setStatus', { ids: [first!], status: 'withdrawn' })
    expect(await office.call('decisions.issue', { id })).toMatchObject({
      ok: false,
      error: { code: 'decisions.notPassed' },
    })
  })

  it('keeps 1,200 lines in one command', async () => {
    const { office } = await officeWithPassedRound()
    const roundId = await addRound(office, { name: 'Lớn' })
    const many = Array.from({ length: 1200 }, (_, n) => line({ name: `Người Mẫu ${n + 1}` }))
    await importList(office, roundId, many)
    const ids = await idsOf(office, roundId)
    await office.do('nominations.setStatus', { ids, status: 'passed' })
    const id = await draftOf(office, roundId)
    expect(await office.do('decisions.issue', { id })).toEqual({ ledger: { from: 1, to: 1200 } })
  })
})

describe('an issued decision against SQL itself', () => {
  const attempts = {
    'its words': sql`update decision set reason = 'khác'`,
    'its signer': sql`update decision set signer_name = 'khác'`,
    'its frozen text': sql`update decision set frozen = '{}'`,
    'its return to draft': sql`update decision set status = 'draft'`,
    'its removal': sql`delete from decision`,
    'its list': sql`delete from decision_nomination`,
    'its order': sql`update decision_nomination set position = position + 1`,
    'a ledger line': sql`update award set name = 'khác'`,
    'the removal of a ledger line': sql`delete from award`,
  }
  it.each(Object.entries(attempts))('refuses %s', async (_, attempt) => {
    const { office, roundId } = await officeWithPassedRound()
    await issuedDecision(office, roundId)
    await expect(write(office, (tx) => attempt.execute(tx))).rejects.toThrow(/never/)
  })

  it('allows the same of a draft, and no mark on an issued one without a later decision', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const id = await draftOf(office, roundId)
    await write(office, (tx) => attempts['its words'].execute(tx))
    await write(office, (tx) => attempts['its order'].execute(tx))
    await office.do('decisions.issue', { id })
    const mark = (tx: Tx) => sql`update decision set status = 'revoked'`.execute(tx)
    await expect(write(office, mark)).rejects.toThrow(/never changed/)
  })
})

describe('the list of decisions', () => {
  it('shows the numbers missing in a series', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const first = await draftOf(office, roundId)
    await office.do('decisions.edit', await editOf(office, first, { number: 3 }))
    const second = await draftOf(office, await addPassedRound(office, 'Tổng kết'))
    await office.do('decisions.edit', await editOf(office, second, { number: 7 }))
    expect((await office.do('decisions.list', {})).gaps).toEqual([
      { symbol: 'ĐUK', term: '2020-2025', gaps: [{ from: 4, to: 6 }] },
    ])
  })
})

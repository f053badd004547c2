import {
  exemplarCounts,
  stalledExemplars,
} from '@electron/features/exemplars/exemplars.counts.queries'
import { describe, expect, it } from 'vitest'
import { taskId } from '../../support/backups'
import { addCampaign } from '../../support/demo-campaign'
import { day, testId } from '../../support/office'
import { addPerson } from '../people/people-samples'
import { ratePerson } from '../ratings/rating-samples'
import {
  addExemplar,
  move,
  officeWithExemplar,
  proveFirstStep,
  recordOf,
  recordStep,
  unit,
} from './exemplar-samples'

const code = (reply: Awaited<ReturnType<typeof move>>) => (reply.ok ? 'ok' : reply.error.code)

describe('a new exemplar', () => {
  it('stands in step 1 with everything that step asks for still missing', async () => {
    const { office, id } = await officeWithExemplar()
    expect(await recordOf(office, id)).toMatchObject({
      ...{ step: 1, name: 'Nguyễn Thử Ánh', unit: 'Chi bộ 1, Đảng bộ Sở Y tế', days: 133 },
      missing: ['registration', 'evaluation', 'vote', 'praise'],
    })
  })

  it('is not entered twice for the same thing in the same year', async () => {
    const { office, personId } = await officeWithExemplar()
    const again = {
      ...{ subject: { kind: 'person', id: personId } as const, year: 2026, campaignId: null },
      ...{ title: 'rút ngắn thời gian xử lý HỒ SƠ', field: '', fieldItemId: null, story: '' },
      ...{ workEffect: '', howToCopy: '', registrationId: null, registrationNote: '' },
      startedOn: day('2026-03-01'),
    }
    const reply = await office.call('exemplars.create', again)
    expect(reply).toMatchObject({ ok: false, error: { code: 'exemplars.alreadyThere' } })
    expect(await office.call('exemplars.create', { ...again, year: 2025 })).toMatchObject({
      ok: true,
    })
  })

  it('does not begin in the future', async () => {
    const { office, law } = await officeWithExemplar()
    const made = addExemplar(office, {
      ...{ subject: unit(law), title: 'Văn hóa công sở', startedOn: day('2026-06-16') },
    })
    await expect(made).rejects.toThrow('exemplars.inFuture')
  })

  it('stays with the organisation it was chosen in when the person moves on', async () => {
    const { office, id, personId, health1, law1 } = await officeWithExemplar()
    await office.do('people.transfer', {
      ...{ personIds: [personId], organisationId: law1, effectiveOn: day('2026-05-01') },
    })
    await proveFirstStep(office, id)
    expect(await recordOf(office, id)).toMatchObject({ organisationId: health1 })
  })
})

describe('the steps', () => {
  it('go on one by one as the evidence comes in, each listing what is missing', async () => {
    const { office, id, law1 } = await officeWithExemplar()
    expect(code(await move(office, id, 2))).toBe('exemplars.needsReasonWithoutEvidence')
    await proveFirstStep(office, id)
    expect((await recordOf(office, id)).missing).toEqual([])
    expect(code(await move(office, id, 2))).toBe('ok')

    expect((await recordOf(office, id)).missing).toEqual(['publicity'])
    await office.do('exemplars.putPublicity', {
      ...{ exemplarId: id, id: null, heldOn: day('2026-03-05'), channel: 'Bản tin nội bộ' },
      ...{ link: 'Số 3/2026', note: '' },
    })
    expect(code(await move(office, id, 3))).toBe('ok')

    await office.do('exemplars.addLearners', {
      ...{ exemplarId: id, subjects: [unit(law1)], aim: 'catch-up' },
    })
    const [learner] = (await recordOf(office, id)).learners
    await office.do('exemplars.putActivity', {
      ...{ exemplarId: id, id: null, kind: 'club', heldOn: day('2026-03-20'), place: '' },
      ...{ title: 'Sinh hoạt câu lạc bộ quý I', attendance: 20, note: '' },
      learnerIds: learner ? [learner.id] : [],
    })
    expect(code(await move(office, id, 4))).toBe('ok')

    expect((await recordOf(office, id)).missing).toEqual(['assessment', 'assessment-vote'])
    await office.do('exemplars.assessLearner', {
      ...{ id: learner!.id, aim: 'catch-up', result: 'overtaken', assessedOn: day('2026-06-01') },
      ...{ vote: { agree: 9, total: 10 }, effect: 'Còn một ngày rưỡi' },
    })
    expect(code(await move(office, id, 5))).toBe('ok')

    expect((await recordOf(office, id)).missing).toEqual(['decision'])
    await recordStep(office, { id, step: 5, praise: 'Quyết định số 12, ngày 10/6/2026' })
    expect(await recordOf(office, id)).toMatchObject({ isRecognised: true, isStalled: false })
  })

  it('are skipped and gone back only with a reason, which stays on record', async () => {
    const { office, id } = await officeWithExemplar()
    expect(code(await move(office, id, 3))).toBe('exemplars.needsReasonToSkip')
    expect(code(await move(office, id, 3, 'Tỉnh đã tuyên truyền'))).toBe('ok')
    expect(code(await move(office, id, 2))).toBe('exemplars.needsReasonToGoBack')
    expect(code(await move(office, id, 2, 'Cần bản tin của Khối'))).toBe('ok')
    const { step, steps } = await recordOf(office, id)
    expect(step).toBe(2)
    expect(steps).toMatchObject([
      { step: 1, skipReason: 'Tỉnh đã tuyên truyền', leftOn: '2026-03-01' },
      {
        ...{ step: 2, skipReason: 'Tỉnh đã tuyên truyền' },
        ...{ backReason: 'Cần bản tin của Khối', leftOn: null },
      },
      { step: 3, leftOn: '2026-03-01' },
      { step: 4, enteredOn: null },
      { step: 5, enteredOn: null },
    ])
    await office.do('history.undo', {})
    expect((await recordOf(office, id)).step).toBe(3)
  })

  it('keep their evidence when it goes back', async () => {
    const { office, id } = await officeWithExemplar()
    await proveFirstStep(office, id)
    await move(office, id, 2)
    await move(office, id, 1, 'Ghi nhầm ngày')
    expect((await recordOf(office, id)).steps[0]).toMatchObject({
      vote: { agree: 11, total: 12 },
      missing: [],
    })
  })

  it('are proved only where it has been', async () => {
    const { office, id } = await officeWithExemplar()
    await expect(recordStep(office, { id, step: 4, evidence: 'x' })).rejects.toThrow('notFound')
  })

  it('stand still while it is not followed, and go on after', async () => {
    const { office, id } = await officeWithExemplar()
    const stop = { id, on: day('2026-04-01'), reason: 'Chuyển công tác' }
    await office.do('exemplars.stop', stop)
    expect(await recordOf(office, id)).toMatchObject({ days: 58, isStalled: false })
    expect(code(await move(office, id, 2, 'x'))).toBe('exemplars.isStopped')
    await office.do('exemplars.resume', { id })
    expect(code(await move(office, id, 2, 'Chưa có biểu dương'))).toBe('ok')
  })
})

describe('who learns', () => {
  it('is not the exemplar itself, nor anybody twice', async () => {
    const { office, id, personId, law1 } = await officeWithExemplar()
    const add = (subjects: Parameters<typeof unit>[0] | 'self') =>
      office.call('exemplars.addLearners', {
        ...{ exemplarId: id, aim: 'study' },
        subjects: [subjects === 'self' ? { kind: 'person', id: personId } : unit(subjects)],
      })
    expect(await add('self')).toMatchObject({ error: { code: 'exemplars.learnsFromItself' } })
    expect(await add(law1)).toMatchObject({ ok: true, value: { added: 1 } })
    expect(await add(law1)).toMatchObject({ error: { code: 'exemplars.allLearnAlready' } })
  })

  it('has a day exactly where there is a result, and no more votes than voters', async () => {
    const { office, id, law1 } = await officeWithExemplar()
    await office.do('exemplars.addLearners', {
      ...{ exemplarId: id, subjects: [unit(law1)], aim: 'study' },
    })
    const [learner] = (await recordOf(office, id)).learners
    const assess = (change: object) =>
      office.call('exemplars.assessLearner', {
        ...{ id: learner!.id, aim: 'study', result: 'caught-up', assessedOn: day('2026-06-01') },
        ...{ vote: null, effect: '', ...change },
      })
    expect(await assess({ assessedOn: null })).toMatchObject({
      error: { code: 'exemplars.assessedWhen' },
    })
    expect(await assess({ vote: { agree: 11, total: 10 } })).toMatchObject({ ok: false })
    expect(await assess({ result: 'studying' })).toMatchObject({ ok: false })
    expect(await assess({ vote: { agree: 10, total: 10 } })).toMatchObject({ ok: true })
  })

  it('is seen on both sides: as an exemplar and as a learner', async () => {
    const { office, id, personId, law1 } = await officeWithExemplar()
    await office.do('exemplars.addLearners', {
      ...{ exemplarId: id, subjects: [unit(law1)], aim: 'overtake' },
    })
    const own = await office.do('exemplars.ofSubject', { kind: 'person', id: personId })
    expect(own.own).toMatchObject([{ id, step: 1 }])
    const learning = await office.do('exemplars.ofSubject', unit(law1))
    expect(learning).toMatchObject({
      ...{ own: [], learning: [{ exemplarId: id, aim: 'overtake', result: 'studying' }] },
    })
  })
})

describe('the board and the list', () => {
  it('put each exemplar in its column, those that wait longest first, stopped ones apart', async () => {
    const { office, id, law, law1 } = await officeWithExemplar()
    const newer = await addExemplar(office, {
      ...{ subject: unit(law), title: 'Văn hóa công sở', startedOn: day('2026-05-01') },
    })
    const gone = await addExemplar(office, { subject: unit(law1), title: 'Tổ hòa giải' })
    await office.do('exemplars.stop', { id: gone, on: day('2026-06-01'), reason: 'Giải thể tổ' })
    const board = await office.do('exemplars.board', { year: 2026 })
    expect(board.columns.map(({ total }) => total)).toEqual([2, 0, 0, 0, 0])
    expect(board.columns[0]?.cards.map((card) => card.id)).toEqual([id, newer])
    expect(board.stopped.cards.map((card) => card.id)).toEqual([gone])
  })

  it('are filtered by words, year, unit with those below, field, step and missing evidence', async () => {
    const { office, id, law, health } = await officeWithExemplar()
    const other = await addExemplar(office, { subject: unit(law), title: 'Văn hóa công sở' })
    const found = async (filter: object) =>
      (await office.do('exemplars.list', filter)).rows.map((card) => card.id)
    expect(await found({ text: 'anh ho so' })).toEqual([id])
    expect(await found({ text: 'tu phap van hoa' })).toEqual([other])
    expect(await found({ year: 2025 })).toEqual([])
    expect(await found({ organisationId: health })).toEqual([id])
    expect(await found({ field: 'Cải cách hành chính' })).toEqual([id])
    await proveFirstStep(office, id)
    expect(await found({ isLacking: true })).toEqual([other])
    await move(office, id, 2)
    expect(await found({ step: 2 })).toEqual([id])
  })

  it('go to Excel and to paper as they are filtered', async () => {
    const { office } = await officeWithExemplar()
    await office.do('exemplars.pdf', { taskId: taskId(), year: 2026, isLacking: true })
    const html = office.desk.laidOut.at(-1)
    expect(html).toContain('Nguyễn Thử Ánh')
    expect(html).toContain('Năm 2026; Còn thiếu minh chứng')
    expect(html).toContain('đăng ký thi đua; đánh giá hằng tháng')
  })
})

describe('for reports and the overview', () => {
  it('counts by step, and names those that stand still', async () => {
    const { office, id, law } = await officeWithExemplar()
    const fresh = { subject: unit(law), title: 'Văn hóa công sở', startedOn: day('2026-06-01') }
    await addExemplar(office, fresh)
    const db = office.db
    expect(await exemplarCounts(db, { year: 2026, campaignId: null })).toEqual({
      ...{ bySteps: { 1: 2, 2: 0, 3: 0, 4: 0, 5: 0 }, stopped: 0, total: 2 },
    })
    const stalled = await stalledExemplars(db, { today: day('2026-06-15') })
    expect(stalled.map((card) => card.id)).toEqual([id])
    expect(await stalledExemplars(db, { today: day('2026-04-03') })).toEqual([])
  })

  it('hints at praise from the rating of the year and what was achieved (R-160)', async () => {
    const { office, id, personId } = await officeWithExemplar()
    expect((await recordOf(office, id)).praise).toEqual({ hint: 'no-data', rating: null })
    await ratePerson(office, personId, 'good', 2026)
    expect((await recordOf(office, id)).praise).toEqual({ hint: 'not-met', rating: 'good' })
  })
})

it('goes with everything kept of it, and comes back whole', async () => {
  const { office, id, law1 } = await officeWithExemplar()
  await office.do('exemplars.addLearners', {
    ...{ exemplarId: id, subjects: [unit(law1)], aim: 'study' },
  })
  const before = await recordOf(office, id)
  await office.do('exemplars.remove', { id })
  expect(await office.call('exemplars.get', { id })).toMatchObject({ ok: false })
  await office.do('history.undo', {})
  expect(await recordOf(office, id)).toEqual(before)
})

describe('what other records do', () => {
  it('keeps a person on record who is an exemplar or learns from one', async () => {
    const { office, personId } = await officeWithExemplar()
    const reply = await office.call('people.remove', { id: personId })
    expect(reply).toMatchObject({ error: { code: 'people.inUse' } })
    expect(reply).toMatchObject({
      error: { message: expect.stringContaining('1 hồ sơ điển hình') },
    })
  })

  it('follows a person whose records are merged, and asks where he learned twice', async () => {
    const { office, id, personId, health1, law } = await officeWithExemplar()
    const twin = await addPerson(office, {
      ...{ fullName: 'Nguyễn Thử Ánh', organisationId: null },
    })
    const mine = await addExemplar(office, {
      ...{ subject: { kind: 'person', id: twin }, title: 'Sáng kiến tiết kiệm', year: 2025 },
    })
    const other = await addExemplar(office, { subject: unit(law), title: 'Văn hóa công sở' })
    for (const each of [personId, twin])
      await office.do('exemplars.addLearners', {
        ...{ exemplarId: other, subjects: [{ kind: 'person', id: each }], aim: 'study' },
      })
    const sheet = await office.do('duplicates.compare', { personIds: [personId, twin] })
    const clash = sheet.conflicts.find(({ table }) => table === 'exemplar_learner')
    const kept = clash ? [clash.suggested] : []
    await office.do('duplicates.merge', {
      ...{ personIds: [personId, twin], sources: {}, keptRows: kept },
      presentStay: sheet.presentStay,
    })
    const { own, learning } = await office.do('exemplars.ofSubject', {
      ...{ kind: 'person', id: personId },
    })
    expect(own.map((card) => card.id)).toEqual([id, mine])
    expect(learning).toHaveLength(1)
    expect((await recordOf(office, mine)).name).toBe('Nguyễn Thử Ánh')
    expect(health1).toBeTruthy()
  })

  it('refuses to remove a campaign that has exemplars', async () => {
    const { office, law } = await officeWithExemplar()
    const campaignId = await addCampaign(office)
    await addExemplar(office, { subject: unit(law), title: 'Văn hóa công sở', campaignId })
    expect(await office.call('campaigns.remove', { id: campaignId })).toMatchObject({ ok: false })
  })
})

it('stays with the unit it was chosen in when that is merged, and is seen at the successor', async () => {
  const { office, health, law, id } = await officeWithExemplar()
  const own = await addExemplar(office, { subject: unit(health), title: 'Văn hóa công sở' })
  const merger = {
    predecessors: [{ id: health, carriesHistory: true }],
    into: { to: 'existing' as const, id: law },
    ...{ effectiveOn: day('2026-06-10'), basis: '' },
    ...{ children: 'move' as const, nominations: 'stay' as const },
  }
  const effect = await office.do('reorganisation.effect', { what: 'merge', ...merger })
  expect(effect.exemplars).toBe(1)
  await office.do('reorganisation.merge', merger)
  expect(await recordOf(office, own)).toMatchObject({ organisationId: health, step: 1 })
  const { own: seen } = await office.do('exemplars.ofSubject', unit(law))
  expect(seen.map((card) => card.id)).toEqual([own])
  expect((await recordOf(office, id)).unit).toBe('Chi bộ 1 (Sở Y tế), Đảng bộ Sở Tư pháp')
})

it.each(['campaignId', 'fieldItemId', 'registrationId'])(
  'does not point at what is gone: %s',
  async (column) => {
    const { office, law } = await officeWithExemplar()
    const gone = { [column]: testId(9_999_999) }
    const made = addExemplar(office, { subject: unit(law), title: 'Văn hóa công sở', ...gone })
    await expect(made).rejects.toThrow('core.notFound')
  },
)

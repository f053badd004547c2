import type { DecisionId } from '@shared/features/decisions/decisions.ids'
import type { RoundId } from '@shared/features/nominations/nominations.ids'
import type { AwardLevel, SubjectKind } from '@shared/features/nominations/nominations.kinds'
import type { TaskId } from '@shared/ipc/app.contract'
import { describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { demoMeeting, demoMembers, saveCount } from '../../support/demo-council'
import { addRound, demoRound, idsOf } from '../../support/demo-round'
import { day, type Office, testId } from '../../support/office'
import { inspectPdf } from '../certificates/pdf-inspection'
import { commit, officeWith, openFile, sample } from '../imports/import-office'
import { printedPack, startedRun } from '../printing/printing-run'

// The two rounds of the Bloc's review of 2022, from the units' workbooks to the hand-over.

const taskId = testId(9200) as TaskId

interface PublishedRound {
  readonly name: string
  readonly workbook: string
  /** Collectives and persons as published. */
  readonly counts: Readonly<Record<AwardLevel, readonly [collectives: number, persons: number]>>
}

/** @see R-168…R-170 */
const review: PublishedRound = {
  name: demoRound.name,
  workbook: 'khen-thuong-2022-chi-thi-01.xlsx',
  counts: { base: [39, 161], bloc: [7, 6], province: [2, 2] },
}

/** @see R-171…R-173 */
const topic: PublishedRound = {
  name: 'Chuyên đề học tập và làm theo năm 2022',
  workbook: 'khen-thuong-2022-chuyen-de.xlsx',
  counts: { base: [64, 291], bloc: [10, 16], province: [1, 1] },
}

const both = (published: PublishedRound, level: AwardLevel) =>
  published.counts[level][0] + published.counts[level][1]

async function takeIn(office: Office, published: PublishedRound): Promise<RoundId> {
  const roundId = await addRound(office, {
    name: published.name,
    occasion: published === review ? 'review' : 'topic',
    achievement: `Có thành tích xuất sắc trong đợt ${published.name}`,
  })
  await bringIn(office, roundId, published)
  return roundId
}

/** The clerk is asked which of two people of one name and one cell is meant. */
async function bringIn(office: Office, roundId: RoundId, { workbook }: PublishedRound) {
  const sessionId = await openFile(office, sample(workbook), { roundId })
  const { open } = await office.do('imports.match', { sessionId })
  const choices = open.map(({ type, text, suggestions }) => ({
    ...{ type, text, subjectId: suggestions[0]?.id ?? null, remember: false },
  }))
  if (choices.length > 0) await office.do('imports.resolve', { sessionId, choices })
  return commit(office, sessionId)
}

async function standing(office: Office, roundId: RoundId): Promise<PublishedRound['counts']> {
  const { levels } = await office.do('nominations.counts', { roundId })
  const pair = (one: Record<SubjectKind, { standing: number }>) =>
    [one.collective.standing, one.person.standing] as const
  return Object.fromEntries(levels.map((one) => [one.level, pair(one)])) as never
}

/** A secret ballot of nine on everyone above the base: all in favour, two people count. */
async function decideInCouncil(office: Office, roundId: RoundId): Promise<void> {
  const nominationIds = [
    ...(await idsOf(office, roundId, { level: 'bloc' })),
    ...(await idsOf(office, roundId, { level: 'province' })),
  ]
  const details = { ...demoMeeting, mode: 'secret', threshold: 'nine-tenths' } as const
  const { id } = await office.do('council.create', {
    ...{ details, members: demoMembers(), nominationIds },
  })
  const { members, items } = await office.do('council.get', { id })
  const memberIds = members.map((member) => member.id)
  await office.do('council.setPresence', { id, memberIds, presence: 'present', reason: '' })
  await office.do('council.start', { id })
  await office.do('council.issueBallots', { id, issued: 9, packSize: 10 })
  const votes = items.map((item) => ({ itemId: item.id, agree: 9, disagree: 0 }))
  const packs = [{ collected: 9, valid: 9, votes }]
  for (const turn of [1, 2] as const) await saveCount(office, { id, turn, packs })
  await office.do('council.close', { id, overrideReason: 'Theo danh sách của cơ sở' })
  await office.do('council.sign', { id, signedOn: day('2022-12-15') })
}

async function decide(office: Office, roundId: RoundId) {
  const { id } = await office.do('decisions.draft', { roundId })
  return { id, ...(await office.do('decisions.issue', { id })) }
}

/** Every certificate of a decision printed, signed and handed over. */
async function handOut(office: Office, decisionId: DecisionId, sheets: number) {
  const runId = await startedRun(office, decisionId)
  for (let pack = 1; pack <= Math.ceil(sheets / 10); pack++) await printedPack(office, runId, pack)
  const awardIds = [...(await office.do('printing.ids', { decisionId }))]
  office.setToday('2023-01-05')
  await office.do('printing.setSigned', { awardIds, signedOn: day('2023-01-05') })
  await office.do('printing.handOver', {
    ...{ awardIds, handedOn: day('2023-01-05'), handedBy: 'Văn phòng', receivedBy: '' },
    ...{ isProxy: false, note: '' },
  })
  return await office.do('printing.counts', { decisionId })
}

describe('the rounds of 2022', () => {
  it('go from the workbooks through council and decision to the certificates in hand', async () => {
    const office = await officeWith('people')
    await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
    let ledger = 0
    for (const published of [review, topic]) {
      const roundId = await takeIn(office, published)
      expect(await standing(office, roundId)).toEqual(published.counts)

      await decideInCouncil(office, roundId)
      const decision = await decide(office, roundId)
      const sheets = both(published, 'bloc')
      expect(decision.ledger).toEqual({ from: ledger + 1, to: ledger + sheets })
      ledger += sheets
      const { id } = decision
      const [collectives, persons] = published.counts.bloc
      expect(await office.do('decisions.get', { id })).toMatchObject({ collectives, persons })

      const pdf = await office.do('printing.preview', { decisionId: id, awardIds: null, taskId })
      expect(inspectPdf(pdf).pages).toHaveLength(sheets)
      expect(await handOut(office, id, sheets)).toMatchObject({
        all: sheets,
        handed: sheets,
      })
      const awarded = await office.do('nominations.list', { roundId, status: 'awarded' })
      expect(awarded.total).toBe(sheets)

      const upward = await idsOf(office, roundId, { level: 'province' })
      await office.do('upward.send', {
        ids: upward,
        list: {
          ...{ sentOn: day('2023-01-05'), document: 'Tờ trình số 12-TTr/ĐUK' },
          ...{ addressee: 'Ban Thường vụ Tỉnh ủy', note: '' },
        },
      })
      const { counts } = await office.do('upward.ofRound', { roundId })
      const [sentCollectives, sentPersons] = published.counts.province
      expect(counts.collective.awaited + counts.person.awaited).toBe(sentCollectives + sentPersons)
    }
    expect((await office.do('ledger.list', {})).total).toBe(39)
    expect((await office.do('history.verify', {})).brokenAtSeq).toBeNull()
  }, 180_000)

  it('stay the same counts when the same lists come again (R-207)', async () => {
    const office = await officeWith('people')
    const roundId = await takeIn(office, topic)
    expect(await bringIn(office, roundId, topic)).toMatchObject({ added: 0, unchanged: 383 })
    expect(await standing(office, roundId)).toEqual(topic.counts)
  })
})

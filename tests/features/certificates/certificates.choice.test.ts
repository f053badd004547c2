import type { DesignId } from '@shared/features/certificates/certificates.ids'
import type { AwardId, DecisionId } from '@shared/features/decisions/decisions.ids'
import { describe, expect, it } from 'vitest'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { type Office, openOffice } from '../../support/office'

const fresh = { name: 'Bố cục', stockId: null, formId: null, copyOf: null } as const

const addDesign = async (
  office: Office,
  change: Partial<{ name: string; appliesTo: 'everyone' | 'person' | 'collective' }> = {},
) => (await office.do('certificates.addDesign', { ...fresh, appliesTo: 'everyone', ...change })).id

async function issued() {
  const { office, roundId } = await officeWithPassedRound()
  const decisionId = await issuedDecision(office, roundId)
  const awardOf = async (kind: 'person' | 'collective') => {
    const row = await office.db
      .selectFrom('award')
      .select('id')
      .where('decision_id', '=', decisionId)
      .where('subject_kind', '=', kind)
      .orderBy('ledger_number')
      .executeTakeFirstOrThrow()
    return row.id
  }
  return { office, decisionId, person: await awardOf('person') }
}

const own = { achievement: { text: 'Lời riêng của tờ này' } }
const overridesOf = async (office: Office, awardId: AwardId) =>
  (await office.do('certificates.override', { awardId })).overrides
const choose = (decisionId: DecisionId, designId: DesignId | null) =>
  ({ decisionId, kind: 'person', designId }) as const

describe('what was changed on one certificate', () => {
  it('goes with its design only when the clerk agrees, and comes back with an undo', async () => {
    const { office, decisionId, person } = await issued()
    const other = await addDesign(office)
    await office.do('certificates.setOverride', { awardId: person, overrides: own })
    expect(await office.do('certificates.chosenDesigns', { decisionId })).toMatchObject({
      overrides: { person: 1, collective: 0 },
    })

    const asked = choose(decisionId, other)
    expect(await office.call('certificates.chooseDesign', asked)).toMatchObject({
      ok: false,
      error: { code: 'certificates.hasOverrides' },
    })
    expect(await overridesOf(office, person)).toEqual(own)

    await office.do('certificates.chooseDesign', { ...asked, dropOverrides: true })
    expect(await overridesOf(office, person)).toEqual({})
    await office.do('history.undo', {})
    expect(await overridesOf(office, person)).toEqual(own)
  })

  it('stays when the same design is chosen again, or the other kind’s is changed', async () => {
    const { office, decisionId, person } = await issued()
    const other = await addDesign(office)
    await office.do('certificates.setOverride', { awardId: person, overrides: own })
    await office.do('certificates.chooseDesign', choose(decisionId, null))
    await office.do('certificates.chooseDesign', {
      ...{ decisionId, kind: 'collective', designId: other },
    })
    expect(await overridesOf(office, person)).toEqual(own)
  })

  it('says nothing to a design that became the default since, nor is it lost', async () => {
    const { office, person } = await issued()
    await office.do('certificates.setOverride', { awardId: person, overrides: own })
    const other = await addDesign(office)
    await office.do('certificates.makeDefault', { id: other, isDefault: true })
    expect(await overridesOf(office, person)).toEqual({})
    await office.do('certificates.makeDefault', { id: other, isDefault: false })
    expect(await overridesOf(office, person)).toEqual(own)
  })

  it('does not keep an unused design from being removed', async () => {
    const { office, decisionId, person } = await issued()
    const other = await addDesign(office)
    await office.do('certificates.makeDefault', { id: other, isDefault: true })
    await office.do('certificates.setOverride', { awardId: person, overrides: own })
    await office.do('certificates.removeDesign', { id: other })
    const { designs } = await office.do('certificates.chosenDesigns', { decisionId })
    expect(designs.person.id).toBeNull()
    await office.do('history.undo', {})
    expect(await overridesOf(office, person)).toEqual(own)
  })
})

describe('for one form and kind of subject', () => {
  const edit = async (office: Office, id: DesignId, appliesTo: 'person' | 'collective') => {
    const { name, stockId, formId, layout } = await office.do('certificates.design', { id })
    const words = { id, name, stockId, formId, layout, appliesTo }
    return office.call('certificates.editDesign', words)
  }

  it('no second default comes about by editing one of two', async () => {
    const office = await openOffice()
    const people = await addDesign(office, { name: 'Cá nhân', appliesTo: 'person' })
    const collectives = await addDesign(office, { name: 'Tập thể', appliesTo: 'collective' })
    for (const id of [people, collectives])
      await office.do('certificates.makeDefault', { id, isDefault: true })

    const reply = await edit(office, collectives, 'person')
    expect(reply).toMatchObject({ ok: false, error: { code: 'certificates.defaultTaken' } })
    expect(reply.ok ? '' : reply.error.message).toMatch(/“Tập thể”.*“Cá nhân”/)

    // Negative control: once it is no default any more, the very same edit is taken.
    await office.do('certificates.makeDefault', { id: collectives, isDefault: false })
    expect(await edit(office, collectives, 'person')).toMatchObject({ ok: true })
  })

  it('a default steps back for another and forward again by undo and redo', async () => {
    const office = await openOffice()
    const [one, two] = [await addDesign(office), await addDesign(office, { name: 'Hai' })]
    const defaults = async () =>
      (await office.do('certificates.designs', {})).filter((d) => d.isDefault).map(({ id }) => id)
    await office.do('certificates.makeDefault', { id: one, isDefault: true })
    await office.do('certificates.makeDefault', { id: two, isDefault: true })
    expect(await defaults()).toEqual([two])
    await office.do('history.undo', {})
    expect(await defaults()).toEqual([one])
    await office.do('history.redo', {})
    expect(await defaults()).toEqual([two])
  })

  it('the data itself holds no two, whoever writes them', async () => {
    const office = await openOffice()
    const [one, two] = [await addDesign(office), await addDesign(office, { name: 'Hai' })]
    const { raw } = office.workspace.database
    raw.exec('insert into change_open (only, seq) values (1, 1)')
    raw.prepare('update certificate_design set is_default = 1 where id = ?').run(one)
    expect(() =>
      raw.prepare('update certificate_design set is_default = 1 where id = ?').run(two),
    ).toThrow(/UNIQUE/)
  })
})

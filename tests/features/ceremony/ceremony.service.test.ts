import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ceremonyScript } from '@shared/features/ceremony/ceremony.script'
import { describe, expect, it } from 'vitest'
import { day, temporaryFolder } from '../../support/office'
import { printedDecision, taskId } from '../printing/printing-run'
import { ceremonyFields, ceremonyOf, everybody, officeWithCeremony } from './prepared-ceremony'

describe('a ceremony', () => {
  it('calls everybody of the decision up in groups that fit the stage', async () => {
    const { office, id } = await officeWithCeremony()
    const ceremony = await office.do('ceremony.get', { id })
    expect(ceremony.groups.map(({ name, recipients }) => [name, recipients.length])).toEqual([
      ['Tập thể (lượt 1)', 6],
      ['Tập thể (lượt 2)', 1],
      ['Cá nhân', 6],
    ])
    expect(ceremony.decisions).toMatchObject([{ number: '01-QĐ/ĐUK', decidedOn: '2022-12-20' }])
    await office.do('ceremony.regroup', { id, by: 'unit' })
    expect(everybody(await office.do('ceremony.get', { id }))).toHaveLength(13)
  })

  it('moves one to another group and place, and gives up a group that is empty', async () => {
    const { office, id } = await officeWithCeremony()
    const { groups } = await office.do('ceremony.get', { id })
    const alone = groups[1]?.recipients[0]
    const [first] = groups
    if (!alone || !first) throw new Error('no groups')
    await office.do('ceremony.moveRecipient', { id: alone.id, groupId: first.id, position: 1 })
    const after = await office.do('ceremony.get', { id })
    expect(after.groups).toHaveLength(2)
    expect(after.groups[0]?.recipients[0]?.name).toBe(alone.name)
    await office.do('history.undo', {})
    expect((await office.do('ceremony.get', { id })).groups).toHaveLength(3)
    const last = groups[2]
    if (!last) throw new Error('no group')
    await office.do('ceremony.moveGroup', { id: last.id, direction: 'up' })
    expect((await office.do('ceremony.get', { id })).groups[1]?.name).toBe('Cá nhân')
  })

  it('has the presenter read names with honorifics, counts in words, and nobody who is absent', async () => {
    const { office, id } = await officeWithCeremony()
    const [one, two] = everybody(await office.do('ceremony.get', { id })).filter(
      ({ kind }) => kind === 'person',
    )
    if (!one || !two) throw new Error('nobody')
    const absent = { ids: [one.id], attendance: 'absent' as const, proxyName: '' }
    await office.do('ceremony.setAttendance', absent)
    const proxy = { ids: [two.id], attendance: 'proxy' as const, proxyName: 'Trần Thí Dụ' }
    await office.do('ceremony.setAttendance', proxy)
    const script = ceremonyScript(await office.do('ceremony.get', { id }))
    const said = script.flatMap((part) => (part.kind === 'names' ? part.names : [part.text]))
    expect(said.join('\n')).toMatch(/07 \(bảy\) tập thể và 06 \(sáu\) cá nhân \p{Ll}/u)
    expect(said.join('\n')).toContain('Quyết định số 01-QĐ/ĐUK, ngày 20 tháng 12 năm 2022')
    expect(said).toContainEqual(
      expect.stringContaining(`${two.name}, ${two.unit} (Trần Thí Dụ nhận thay)`),
    )
    const calls = script.filter((part) => part.kind === 'names')
    expect(calls.at(-1)?.names.join()).toContain(one.name)
    expect(
      calls
        .slice(0, -1)
        .flatMap(({ names }) => names)
        .join(),
    ).not.toContain(one.name)
    await office.do('ceremony.paper', { id, paper: 'script', taskId })
    expect(office.desk.laidOut.at(-1)).toContain('KỊCH BẢN DẪN CHƯƠNG TRÌNH')
  })

  it('refuses a proxy without a name', async () => {
    const { office, id } = await officeWithCeremony()
    const [one] = everybody(await office.do('ceremony.get', { id }))
    if (!one) throw new Error('nobody')
    expect(
      await office.call('ceremony.setAttendance', {
        ...{ ids: [one.id], attendance: 'proxy', proxyName: '  ' },
      }),
    ).toMatchObject({ error: { code: 'ceremony.proxyMissing' } })
  })

  it('seats those who come in the order of the stage, and lists guests to invite', async () => {
    const { office, id } = await officeWithCeremony()
    await office.do('ceremony.assignSeats', { id, perRow: 10 })
    const seats = everybody(await office.do('ceremony.get', { id })).map(({ seat }) => seat)
    expect(seats.slice(0, 2)).toEqual(['A1', 'A2'])
    expect(seats.at(-1)).toBe('B3')
    const guest = {
      name: 'Lê Ví Dụ',
      office: 'Phó Bí thư',
      unit: 'Đảng ủy Mẫu',
      seat: '',
      note: '',
    }
    await office.do('ceremony.addGuest', {
      ...{ ...guest, ceremonyId: id, kind: 'leader', hasConfirmed: true },
    })
    for (const paper of ['stage', 'seats', 'receipts', 'invitations'] as const) {
      await office.do('ceremony.paper', { id, paper, taskId })
      const file = path.join(temporaryFolder(), `${paper}.xlsx`)
      office.desk.answer(file)
      await office.do('ceremony.saveXlsx', { id, paper, taskId })
      expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK')
    }
    expect(office.desk.laidOut.at(-1)).toContain('Lê Ví Dụ')
  })

  it('hands over to all who were there, and to proxies by name', async () => {
    const { office, decisionId } = await printedDecision()
    const id = await ceremonyOf(office, decisionId)
    const [absent, proxied] = everybody(await office.do('ceremony.get', { id }))
    if (!absent || !proxied) throw new Error('nobody')
    await office.do('ceremony.setAttendance', {
      ...{ ids: [absent.id], attendance: 'absent', proxyName: '' },
    })
    await office.do('ceremony.setAttendance', {
      ...{ ids: [proxied.id], attendance: 'proxy', proxyName: 'Trần Thí Dụ' },
    })
    const at = { id, handedOn: day('2023-01-17'), handedBy: 'Ban tổ chức' }
    expect(await office.do('ceremony.handOver', at)).toEqual({ handed: 12 })
    const { rows } = await office.do('printing.certificates', { decisionId })
    expect(rows.filter(({ state }) => state === 'handed')).toHaveLength(12)
    expect(rows.find(({ name }) => name === proxied.name)?.handover).toMatchObject({
      ...{ receivedBy: 'Trần Thí Dụ', isProxy: true },
    })
    expect(await office.call('ceremony.handOver', at)).toMatchObject({
      error: { code: 'ceremony.nothingToHand' },
    })
    await office.do('history.undo', {})
    expect(await office.do('printing.counts', { decisionId })).toMatchObject({ handed: 0 })
  })

  it('keeps what is known of each when a decision is added or taken out, and goes with one undo', async () => {
    const { office, decisionId, id } = await officeWithCeremony()
    await office.do('ceremony.assignSeats', { id, perRow: 10 })
    const edit = { ...ceremonyFields, id, name: 'Lễ trao', decisionIds: [decisionId] }
    await office.do('ceremony.edit', edit)
    const ceremony = await office.do('ceremony.get', { id })
    expect(ceremony.name).toBe('Lễ trao')
    expect(everybody(ceremony)[0]?.seat).toBe('A1')
    await office.do('ceremony.remove', { id })
    expect(await office.do('ceremony.list', {})).toEqual([])
    await office.do('history.undo', {})
    expect(await office.do('ceremony.list', {})).toMatchObject([{ recipients: 13 }])
  })
})

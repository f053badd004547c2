// @vitest-environment jsdom
import { recordsFor } from '@electron/features/certificates/certificates.records'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { demoIdentity, demoSigner } from '../../support/demo-committee'
import { issuedDecision, officeWithPassedRound } from '../../support/demo-decision'
import { type Office, openOffice } from '../../support/office'
import { renderApp } from '../../support/render'

beforeEach(() => {
  window.history.replaceState(null, '', window.location.pathname)
})

const stock = {
  ...{ name: 'Phôi A3', width: 420, height: 297, safeX: 22, safeY: 22 },
  ...{ isPreprinted: true, note: '' },
}

async function officeInUse() {
  const office = await openOffice({ today: '2022-12-20' })
  await office.do('committee.setUp', { identity: demoIdentity, signer: demoSigner })
  return office
}

async function officeWithDesign() {
  const office = await officeInUse()
  const { id } = await office.do('certificates.addDesign', {
    ...{ name: 'Bố cục A4', stockId: null, formId: null, appliesTo: 'everyone', copyOf: null },
  })
  return { office, id }
}

const fieldOf = async (office: Office, id: Parameters<typeof designOf>[1], name: string) =>
  (await designOf(office, id)).layout.fields.find((field) => field.id === name)

const designOf = (office: Office, id: Awaited<ReturnType<typeof officeWithDesign>>['id']) =>
  office.do('certificates.design', { id })

describe('the designer', () => {
  it('moves a part by arrow keys, half a millimetre each, and saves it', async () => {
    const { office, id } = await officeWithDesign()
    renderApp(office, `/in-giay-khen/bo-cuc/${id}`)
    expect(await screen.findByRole('heading', { name: 'Bố cục A4', level: 1 })).toBeTruthy()
    const box = await screen.findByRole('button', { name: /^Chức vụ, đơn vị, cách trái/u })
    const before = await fieldOf(office, id, 'positionLine')
    fireEvent.focus(box)
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    fireEvent.keyDown(box, { key: 'ArrowRight', shiftKey: true })
    fireEvent.click(screen.getByRole('button', { name: 'Lưu bố cục' }))
    await waitFor(async () => {
      const after = await fieldOf(office, id, 'positionLine')
      expect(after?.y).toBe((before?.y ?? 0) + 0.5)
      expect(after?.x).toBe((before?.x ?? 0) + 5)
    })
  })

  it('takes its own steps back with Ctrl+Z, and leaves what was saved alone', async () => {
    const { office, id } = await officeWithDesign()
    renderApp(office, `/in-giay-khen/bo-cuc/${id}`)
    const box = await screen.findByRole('button', { name: /^Chức vụ, đơn vị, cách trái/u })
    const where = box.getAttribute('aria-label')
    fireEvent.focus(box)
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    expect(box.getAttribute('aria-label')).not.toBe(where)
    fireEvent.keyDown(box, { key: 'z', ctrlKey: true })
    expect(box.getAttribute('aria-label')).toBe(where)
    expect((await office.do('certificates.designs', {}))[0]?.name).toBe('Bố cục A4')
    fireEvent.keyDown(box, { key: 'y', ctrlKey: true })
    expect(box.getAttribute('aria-label')).not.toBe(where)
  })

  it('adds a fixed text and takes it away again', async () => {
    const { office, id } = await officeWithDesign()
    renderApp(office, `/in-giay-khen/bo-cuc/${id}`)
    fireEvent.click(await screen.findByRole('button', { name: 'Thêm phần' }))
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Chữ cố định' }))
    const text = await screen.findByRole('textbox', { name: 'Nội dung' })
    fireEvent.change(text, { target: { value: 'KÍNH TẶNG' } })
    const list = screen.getByRole('complementary', { name: 'Các phần trên tờ giấy' })
    expect(within(list).getByRole('button', { name: '“KÍNH TẶNG”' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ phần này' }))
    expect(within(list).queryByRole('button', { name: '“KÍNH TẶNG”' })).toBeNull()
  })
})

describe('the stock', () => {
  it('says what it is for while there is none, and how many sheets are left', async () => {
    const office = await officeInUse()
    renderApp(office, '/in-giay-khen/phoi')
    expect(await screen.findByRole('heading', { name: 'Chưa có phôi nào' })).toBeTruthy()
    const { id } = await office.do('certificates.addStock', stock)
    await office.do('certificates.moveStock', {
      ...{ id, reason: 'received', sheets: 500, movedOn: '2022-12-20' as never, note: '' },
    })
    renderApp(office, '/in-giay-khen/phoi')
    expect(await screen.findByText('500 tờ')).toBeTruthy()
    expect(screen.getByText('420 × 297 mm, ngang')).toBeTruthy()
  })
})

describe('the check of a code', () => {
  it('shows the ledger line of a genuine one, and warns of an altered one', async () => {
    const { office, roundId } = await officeWithPassedRound()
    const decisionId = await issuedDecision(office, roundId)
    const [record] = await recordsFor(office.db, decisionId)
    const text = record?.verification ?? ''
    renderApp(office, '/in-giay-khen/kiem-tra')
    const input = await screen.findByRole('textbox', { name: 'Nội dung mã' })
    fireEvent.change(input, { target: { value: text } })
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(await screen.findByText('Giấy khen thật')).toBeTruthy()
    expect(await screen.findByText(record?.name ?? '')).toBeTruthy()

    const last = text.at(-1)
    fireEvent.change(input, { target: { value: text.slice(0, -1) + (last === '0' ? '1' : '0') } })
    fireEvent.keyDown(input, { key: 'Enter' })
    expect(await screen.findByText('Mã không đúng')).toBeTruthy()
  })
})

describe('a printer', () => {
  it('is measured, and says how it shifts', async () => {
    const office = await officeInUse()
    const { id } = await office.do('calibration.addProfile', {
      ...{ name: 'Máy in màu', tray: '', note: '' },
    })
    renderApp(office, '/in-giay-khen/may-in')
    fireEvent.click(await screen.findByRole('button', { name: 'Nhập số đo' }))
    const type = (label: string, value: string) =>
      fireEvent.change(screen.getByRole('textbox', { name: new RegExp(label, 'u') }), {
        target: { value },
      })
    await screen.findByRole('dialog')
    type('^A đến mép trái', '27')
    type('^A đến mép trên', '25')
    type('^B đến mép phải', '23')
    type('^B đến mép dưới', '25')
    type('^Thanh ngang', '100')
    type('^Thanh dọc', '100')
    type('^Người đo', 'Nguyễn Thị Ví Dụ')
    fireEvent.click(screen.getByRole('button', { name: 'Lưu số đo' }))
    await waitFor(async () => {
      const [profile] = await office.do('calibration.profiles', {})
      expect(profile?.calibration?.habits.right).toBeCloseTo(2, 6)
      expect(profile?.id).toBe(id)
    })
    expect(await screen.findByText('sang phải +2 mm, xuống dưới 0 mm')).toBeTruthy()
  })
})

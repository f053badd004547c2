// @vitest-environment jsdom
import { DataTable } from '@renderer/ui/DataTable'
import type { Column, RowWindow } from '@renderer/ui/data-table.model'
import { EmptyState } from '@renderer/ui/EmptyState'
import { nameSortKey } from '@shared/core/vietnamese-names'
import { fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderPart } from '../support/render'

interface Person {
  readonly id: string
  readonly name: string
  readonly unit: string
  readonly age: number | null
}

const person = (n: number): Person => ({
  id: `p${n}`,
  name: `Người ${n}`,
  unit: `Chi bộ ${n}`,
  age: n,
})
const many = Array.from({ length: 4513 }, (_, n) => person(n + 1))
const columns: readonly Column<Person>[] = [
  { key: 'name', title: 'Họ và tên', value: (p) => p.name, sortKey: (p) => nameSortKey(p.name) },
  { key: 'unit', title: 'Đơn vị', value: (p) => p.unit },
  { key: 'age', title: 'Tuổi', value: (p) => p.age, align: 'end', width: 80 },
]
const rowKey = (p: Person) => p.id

const grid = () => screen.getByRole('grid', { name: 'Danh sách' })
const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(grid(), { key, ...init })
const activeRow = () => {
  const id = grid().getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)
}
const bodyRows = () => [...grid().querySelectorAll<HTMLElement>('tbody tr')]
const firstCells = () => bodyRows().map((row) => row.querySelector('td')?.textContent)
const heading = (name: string) => screen.getByRole('columnheader', { name })

function Selectable({ rows, onOpen }: { rows: readonly Person[]; onOpen?: (p: Person) => void }) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <DataTable
        label="Danh sách"
        {...{ rows, columns, rowKey }}
        {...(onOpen && { onOpen })}
        selection={{ keys, onChange: setKeys }}
      />
      <output>{[...keys].join(' ')}</output>
    </>
  )
}

const table = (rows: readonly Person[]) =>
  renderPart(<DataTable label="Danh sách" {...{ rows, columns, rowKey }} />)

describe('the table', () => {
  it('tells its whole size and draws only the rows in sight', () => {
    table(many)
    expect(grid().getAttribute('aria-rowcount')).toBe('4514')
    expect(bodyRows().length).toBeLessThan(60)
    expect(bodyRows()[0]?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('moves with the keys and stays inside the list', () => {
    table(many.slice(0, 30))
    press('ArrowDown')
    expect(activeRow()?.dataset.index).toBe('0')
    press('ArrowDown')
    press('ArrowDown')
    expect(activeRow()?.dataset.index).toBe('2')
    press('ArrowUp')
    expect(activeRow()?.dataset.index).toBe('1')
    press('PageDown')
    expect(activeRow()?.dataset.index).toBe('19')
    press('PageUp')
    expect(activeRow()?.dataset.index).toBe('1')
    press('End')
    press('ArrowDown')
    expect(grid().getAttribute('aria-activedescendant')).toMatch(/-29$/)
    press('Home')
    expect(activeRow()?.dataset.index).toBe('0')
  })

  it('opens a row by Enter and by a click, not by a click on a control inside it', () => {
    const opened = vi.fn()
    const withButton: Column<Person> = {
      key: 'more',
      title: 'Việc khác',
      render: () => <button type="button">Sửa</button>,
    }
    renderPart(
      <DataTable
        label="Danh sách"
        rows={many.slice(0, 3)}
        columns={[...columns, withButton]}
        {...{ rowKey }}
        onOpen={opened}
      />,
    )
    press('End')
    press('Enter')
    expect(opened).toHaveBeenLastCalledWith(many[2])
    fireEvent.click(screen.getByText('Người 2'))
    expect(opened).toHaveBeenLastCalledWith(many[1])
    fireEvent.click(within(bodyRows()[0]!).getByRole('button', { name: 'Sửa' }))
    expect(opened).toHaveBeenCalledTimes(2)
  })

  it('sorts Vietnamese names by given name, units by number, and keeps blanks last', () => {
    const rows: Person[] = [
      { id: 'a', name: 'Trần Thị Yến', unit: 'Chi bộ 10', age: null },
      { id: 'b', name: 'Nguyễn Văn Ánh', unit: 'Chi bộ 2', age: 30 },
      { id: 'c', name: 'Lê Đức', unit: 'Chi bộ 1', age: 50 },
    ]
    table(rows)
    const sortBy = (name: string) =>
      fireEvent.click(within(heading(name)).getByRole('button', { name }))
    sortBy('Họ và tên')
    expect(firstCells()).toEqual(['Nguyễn Văn Ánh', 'Lê Đức', 'Trần Thị Yến'])
    expect(heading('Họ và tên').getAttribute('aria-sort')).toBe('ascending')
    sortBy('Đơn vị')
    expect(firstCells()).toEqual(['Lê Đức', 'Nguyễn Văn Ánh', 'Trần Thị Yến'])
    sortBy('Tuổi')
    expect(firstCells()[2]).toBe('Trần Thị Yến')
    sortBy('Tuổi')
    expect(heading('Tuổi').getAttribute('aria-sort')).toBe('descending')
    expect(firstCells()).toEqual(['Lê Đức', 'Nguyễn Văn Ánh', 'Trần Thị Yến'])
  })

  it('selects by Space, by box, by Shift over a stretch, and all at once', () => {
    const opened = vi.fn()
    renderPart(<Selectable rows={many.slice(0, 6)} onOpen={opened} />)
    const selected = () => screen.getByRole('status').textContent
    press('ArrowDown')
    press(' ')
    expect(selected()).toBe('p1')
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 4' }), { shiftKey: true })
    expect(selected()).toBe('p1 p2 p3 p4')
    expect(opened).not.toHaveBeenCalled()
    press('a', { ctrlKey: true })
    expect(selected()?.split(' ')).toHaveLength(6)
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn tất cả các dòng' }))
    expect(selected()).toBe('')
  })

  it('leaves keys alone that are pressed inside one of its controls', () => {
    renderPart(<Selectable rows={many.slice(0, 6)} />)
    fireEvent.keyDown(screen.getByRole('checkbox', { name: 'Chọn dòng 1' }), { key: 'End' })
    expect(activeRow()).toBeNull()
  })

  it('asks a window for the rows in sight and shows those not yet read as pending', () => {
    const onShow = vi.fn()
    const rows: RowWindow<Person> = {
      total: 100_000,
      rowAt: (index) => (index < 5 ? many[index] : undefined),
      onShow,
    }
    renderPart(<DataTable label="Danh sách" {...{ rows, columns, rowKey }} />)
    expect(onShow).toHaveBeenCalledWith(0, expect.any(Number))
    expect(bodyRows()[7]?.querySelector('[aria-busy]')).toBeTruthy()
    expect(grid().getAttribute('aria-rowcount')).toBe('100001')
  })

  it('says why it is empty', () => {
    renderPart(
      <DataTable
        label="Danh sách"
        rows={[]}
        {...{ columns, rowKey }}
        empty={<EmptyState title="Chưa có ai" sentence="Nhập từ Excel để bắt đầu." />}
      />,
    )
    expect(screen.getByRole('heading', { name: 'Chưa có ai' })).toBeTruthy()
  })
})

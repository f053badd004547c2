// @vitest-environment jsdom
import { useNoStrayDrops } from '@renderer/lib/stray-drops'
import { FileDrop } from '@renderer/ui/FileDrop'
import { attachmentLimitBytes } from '@shared/core/attachment'
import { pieceBytes } from '@shared/core/dropped-file'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { connect, renderPart } from '../support/render'

const onDropped = vi.fn()
/** What went through the door: names, sizes and the content itself. */
let announced: unknown[] = []
let pieces: Uint8Array[] = []

function Harness() {
  useNoStrayDrops()
  return (
    <>
      <FileDrop onDropped={onDropped}>
        <p>danh sách tệp</p>
      </FileDrop>
      <p>chỗ khác</p>
    </>
  )
}

beforeEach(() => {
  onDropped.mockClear()
  announced = []
  pieces = []
  connect(async (name, input) => {
    if (name === 'app.dropFile') {
      announced.push(input)
      return { ok: true, value: { dropped: 'the-one' } }
    }
    if (name === 'app.dropPiece') pieces.push((input as { piece: Uint8Array }).piece)
    return { ok: true, value: null }
  })
  renderPart(<Harness />)
})

const fileOf = (name: string, bytes: number) => new File([new Uint8Array(bytes).fill(7)], name)

const letGo = (files: readonly File[], on = 'danh sách tệp', isDirectory = false) =>
  fireEvent.drop(screen.getByText(on), {
    dataTransfer: {
      files,
      types: ['Files'],
      items: files.map(() => ({ webkitGetAsEntry: () => ({ isDirectory }) })),
    },
  })

it('passes on name and content, piece by piece, and nothing that says where the file lies', async () => {
  letGo([fileOf('Biên bản.pdf', 2 * pieceBytes + 3)])
  await waitFor(() => expect(onDropped).toHaveBeenCalledWith('the-one', 'Biên bản.pdf'))
  expect(announced).toEqual([{ name: 'Biên bản.pdf', sizeBytes: 2 * pieceBytes + 3 }])
  expect(pieces.map(({ length }) => length)).toEqual([pieceBytes, pieceBytes, 3])
  expect(pieces.every((piece) => piece.every((byte) => byte === 7))).toBe(true)
})

it.each([
  { what: 'a folder', files: [fileOf('Hồ sơ 2025', 9)], isDirectory: true, says: /là thư mục/ },
  { what: 'nothing that is a file', files: [], says: /không phải tệp/ },
  { what: 'an empty file', files: [fileOf('a.pdf', 0)], says: /rỗng/ },
  {
    what: 'two at once',
    files: [fileOf('a.pdf', 1), fileOf('b.pdf', 1)],
    says: /Vừa thả 2 tệp cùng lúc/,
  },
])(
  'says clearly that $what cannot be dropped, and reads nothing',
  async ({ files, says, isDirectory }) => {
    letGo(files, 'danh sách tệp', isDirectory)
    expect((await screen.findByRole('alert')).textContent).toMatch(says)
    expect(announced).toEqual([])
    expect(onDropped).not.toHaveBeenCalled()
  },
)

it('says that a file is too large before any of it is read', async () => {
  const file = fileOf('phim.pdf', 1)
  Object.defineProperty(file, 'size', { value: attachmentLimitBytes + 1 })
  letGo([file])
  expect((await screen.findByRole('alert')).textContent).toMatch(/“phim\.pdf” nặng 50 MB/)
  expect(announced).toEqual([])
})

it('shows where a file may be let go, and only while one is over it', () => {
  const over = { dataTransfer: { types: ['Files'], dropEffect: 'none' } }
  fireEvent.dragOver(screen.getByText('danh sách tệp'), over)
  expect(screen.getByText('Thả tệp vào đây')).toBeTruthy()
  fireEvent.dragLeave(screen.getByText('danh sách tệp'), { relatedTarget: document.body })
  expect(screen.queryByText('Thả tệp vào đây')).toBeNull()
  fireEvent.dragOver(screen.getByText('danh sách tệp'), { dataTransfer: { types: ['text/plain'] } })
  expect(screen.queryByText('Thả tệp vào đây')).toBeNull()
})

it('lets a file go nowhere elsewhere on the page, and leaves dragged text alone', () => {
  const isRefused = (types: readonly string[]) =>
    !fireEvent.drop(screen.getByText('chỗ khác'), { dataTransfer: { types, files: [] } })
  expect(isRefused(['Files'])).toBe(true)
  expect(isRefused(['text/plain'])).toBe(false)
  expect(announced).toEqual([])
})

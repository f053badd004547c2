import { pictureSize } from '@electron/documents/picture-size'
import { expect, it } from 'vitest'

const png = (width: number, height: number): Buffer => {
  const bytes = Buffer.alloc(32)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes)
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

/** A table of 6 bytes before the frame, as cameras write them. */
const jpeg = (width: number, height: number): Buffer => {
  const bytes = Buffer.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 6, 1, 2, 3, 4, 0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1,
  ])
  bytes.writeUInt16BE(height, 15)
  bytes.writeUInt16BE(width, 17)
  return bytes
}

it('reads how large a photo is, past the tables before its frame', () => {
  expect(pictureSize(png(640, 480))).toEqual({ width: 640, height: 480 })
  expect(pictureSize(jpeg(300, 400))).toEqual({ width: 300, height: 400 })
})

it('says nothing of what is neither, is cut short, or has no size', () => {
  expect(pictureSize(Buffer.from('%PDF-1.7'))).toBeNull()
  expect(pictureSize(jpeg(300, 400).subarray(0, 12))).toBeNull()
  expect(pictureSize(png(0, 480))).toBeNull()
  expect(pictureSize(Buffer.alloc(0))).toBeNull()
})

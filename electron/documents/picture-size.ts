export interface PictureSize {
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Of a PNG or a JPEG; null for anything else, and for one that says no size. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = bytes.byteLength >= 24 && view.getUint32(0) === 0x89504e47
  const size = isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : sizeOfJpeg(view)
  return size && size.width > 0 && size.height > 0 ? size : null
}

/** Markers that begin a frame, which says the size; the others between them belong to tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function sizeOfJpeg(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff; ) {
    if (isFrame(view.getUint8(at + 1)))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

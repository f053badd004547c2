import type { XmlSink } from './xml-scanner'

/** What nine tenths of a workbook are made of: `<c r="A1" s="2" t="s"><v>12</v></c>`. */
const plainCell = /<c r="(\w+)"(?: s="(\w+)")?(?: t="(\w+)")?><v>([^<>&\r]*)<\/v><\/c>/y

const none = Object.freeze({})

/**
 * A whole cell in one step, heard as if it had been read piece by piece.
 *
 * @returns how many characters were read; 0 when none stands there, or a less common one
 */
export function readPlainCell(text: string, at: number, sink: XmlSink): number {
  plainCell.lastIndex = at
  const found = plainCell.exec(text)
  if (found === null) return 0
  const [cell, r = '', s, t, value = ''] = found
  const style = s === undefined ? none : { s }
  sink.open('c', t === undefined ? { r, ...style } : { r, ...style, t })
  sink.open('v', none)
  if (value !== '') sink.text(value)
  sink.close('v')
  sink.close('c')
  return cell.length
}

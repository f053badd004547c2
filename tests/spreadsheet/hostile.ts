/** A file somebody might put on a stick by accident or on purpose. */
export interface HostileFile {
  readonly what: string
  /** The name it comes under; the extension is part of the lie. */
  readonly file: string
  readonly make: () => Buffer
  /** Code of the sentence shown, or `reads` where the file is odd but harmless. */
  readonly expected: string
}

export const one = (
  what: string,
  expected: string,
  make: () => Buffer,
  file = 'tep.xlsx',
): HostileFile => ({
  what,
  file,
  expected: expected === 'reads' ? expected : `spreadsheet.${expected}`,
  make,
})

/** A list of texts with a document type, where entities could be defined. */
export const doctype = (inside: string, use: string): string =>
  `<?xml version="1.0"?><!DOCTYPE sst [${inside}]><sst><si><t>${use}</t></si></sst>`

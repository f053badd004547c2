/**
 * Stands in the built program for the brotli decoder of the font reader, whose dictionary of 120 kB is
 * read at every start. Only WOFF 2 files need it; ours are WOFF 1, and no other file is ever opened.
 * @throws {RangeError} always
 */
export default function decompressBrotli(): never {
  throw new RangeError('WOFF 2 fonts cannot be read')
}

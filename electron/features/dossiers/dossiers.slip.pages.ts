/**
 * Several Party documents of one format as one, each on pages of its own: their sheets behind the
 * head and the style of the first.
 */
export function joinSheets(documents: readonly string[]): string {
  const [first = '', ...more] = documents
  const sheets = more.map((html) =>
    html.slice(html.indexOf('<article'), html.lastIndexOf('</body>')),
  )
  const at = first.lastIndexOf('</body>')
  const style = '<style>article.sheet + article.sheet { break-before: page; }</style>'
  return `${first.slice(0, at)}${sheets.join('\n')}${style}${first.slice(at)}`
}

/**
 * Puts a text on the clipboard. The asynchronous clipboard asks for a permission that this program
 * denies to every page; the copy event of a key or a click needs none.
 *
 * @returns false when the system refused
 */
export function copyText(text: string): boolean {
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text)
    event.preventDefault()
  }
  document.addEventListener('copy', fill, { once: true })
  try {
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', fill)
  }
}

import classes from './UnbrokenNumbers.module.css'

/** “01-CT/TU”, “6980/HD-UBND”: digits and capitals joined by hyphens and slashes. */
const documentNumbers = /(\d+[-/][\p{L}\d/-]*\p{L}[\p{L}\d/-]*)/u

/** Text in which no line ends inside a document number: half a number is read as another one. */
export function UnbrokenNumbers({ text }: { readonly text: string }) {
  const parts = text.split(documentNumbers)
  if (parts.length === 1) return text
  return parts.map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <span key={index} className={classes.number}>
        {part}
      </span>
    ),
  )
}

import classes from './Rules.module.css'

/** A tree in words: what stands in a group is set in, also where a line is long. */
export const RuleLines = ({ lines }: { readonly lines: readonly string[] }) => (
  <div className={classes.lines}>
    {lines.map((line) => {
      const text = line.trimStart()
      return (
        <div key={line} style={{ paddingInlineStart: (line.length - text.length) * 14 }}>
          {text}
        </div>
      )
    })}
  </div>
)

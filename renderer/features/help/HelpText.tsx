import { type HelpPage, type HelpSection, spansOf } from '@shared/features/help/help.model'
import { Fragment, type ReactNode } from 'react'
import classes from './Help.module.css'
import { helpStrings as strings } from './help.strings'

/** What one page says, with the words of the screen and the keys set off. */
export function HelpText({ page }: { readonly page: HelpPage }) {
  return (
    <div className={classes.text}>
      <p className={classes.summary}>
        <Sentence text={page.summary} />
      </p>
      {page.sections.map((section, at) => (
        <Section key={section.title} id={sectionId(at)} section={section} />
      ))}
    </div>
  )
}

/** Of the heading of a section, so that a search can lead to it. */
export const sectionId = (at: number): string => `help-${at}`

function Section({ id, section }: { readonly id: string; readonly section: HelpSection }) {
  const { title, sentences = [], steps = [], notes = [], keys = [] } = section
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <Sentence text={title} />
      </h3>
      {steps.length > 0 && <ol>{steps.map((step) => listItem(step))}</ol>}
      {sentences.map((sentence) => (
        <p key={sentence}>
          <Sentence text={sentence} />
        </p>
      ))}
      {keys.length > 0 && (
        <dl className={classes.keys}>
          {keys.map(({ keys: pressed, does }) => (
            <Fragment key={pressed}>
              <dt>
                {pressed.split(', ').map((key) => (
                  <kbd key={key} className={classes.key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {notes.map((note) => (
        <p key={note} className={classes.note} role="note" aria-label={strings.notes}>
          <Sentence text={note} />
        </p>
      ))}
    </section>
  )
}

const listItem = (step: string): ReactNode => (
  <li key={step}>
    <Sentence text={step} />
  </li>
)

function Sentence({ text }: { readonly text: string }) {
  let from = 0
  return spansOf(text).map((span) => {
    const key = from
    from += span.text.length
    if (span.kind === 'plain') return span.text
    if (span.kind === 'label')
      return (
        <span key={key} className={classes.label}>
          {span.text}
        </span>
      )
    return (
      <kbd key={key} className={classes.key}>
        {span.text}
      </kbd>
    )
  })
}

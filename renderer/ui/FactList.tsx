import { Fragment, type ReactNode } from 'react'
import classes from './FactList.module.css'

export interface Fact {
  readonly label: string
  /** null or empty: the line is left out, since a blank says nothing. */
  readonly value: ReactNode
}

/** Label and value in two columns; long Vietnamese names wrap under themselves. */
export function FactList({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== null && value !== undefined && value !== '')
  return (
    <dl className={classes.list}>
      {known.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

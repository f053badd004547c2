import type { ReactNode } from 'react'
import { EffectPanel } from './EffectPanel'
import classes from './WithEffect.module.css'

interface Props {
  readonly operation: unknown
  readonly children: ReactNode
}

/** A long form with the effect beside it: the clerk sees it while filling in. */
export function WithEffect({ operation, children }: Props) {
  return (
    <div className={classes.columns}>
      <div className={classes.fields}>{children}</div>
      <div className={classes.effect}>
        <EffectPanel operation={operation} />
      </div>
    </div>
  )
}

/** Pixels: the form keeps the width of a dialog, the effect stands beside it. */
export const widthWithEffect = 1080

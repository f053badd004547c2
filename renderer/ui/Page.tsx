import type { ReactNode } from 'react'
import classes from './Page.module.css'

interface Props {
  /** fill: the page is exactly as high as the window and a table inside it scrolls. */
  readonly layout?: 'scroll' | 'fill' | 'narrow'
  readonly children: ReactNode
}

/** Margins and width of a screen; `narrow` suits forms. */
export function Page({ layout = 'scroll', children }: Props) {
  return (
    <div className={classes.page} data-layout={layout}>
      {children}
    </div>
  )
}

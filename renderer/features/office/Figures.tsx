import { Anchor } from '@mantine/core'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OfficeFigures } from '@shared/features/office/office.rules'
import { Fragment } from 'react'
import { Link } from 'wouter'
import classes from './HomePage.module.css'
import { homeStrings as strings } from './office.strings'

const rowsBehind = [
  ['organisations', '/to-chuc'],
  ['people', '/ca-nhan'],
  ['nominations', '/ho-so'],
  ['issuedDecisions', '/quyet-dinh'],
  ['awards', '/so-khen-thuong'],
] as const

interface Props {
  readonly figures: OfficeFigures
  /** All on one line, for the foot of a page. */
  readonly isRow?: boolean
}

/** Each number opens the rows behind it. */
export function Figures({ figures, isRow = false }: Props) {
  return (
    <dl className={classes.figures} data-row={isRow || undefined}>
      {rowsBehind.map(([name, path]) => (
        <Fragment key={name}>
          <dt>{strings.figure[name]}</dt>
          <dd>
            <Anchor
              component={Link}
              href={path}
              aria-label={`${strings.figure[name]}: ${formatNumber(figures[name])}`}
            >
              {formatNumber(figures[name])}
            </Anchor>
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}

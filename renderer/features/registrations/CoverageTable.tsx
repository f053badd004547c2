import { NumberLink } from '@renderer/features/ratings/Figure'
import ratings from '@renderer/features/ratings/Ratings.module.css'
import { formatNumber } from '@shared/core/vietnamese-numbers'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import type {
  CoverageLine,
  CoverageTable as Table,
} from '@shared/features/registrations/coverage.contract'
import {
  type CoverageCount,
  type CoverageFigures,
  isComplete,
} from '@shared/features/registrations/registrations.rules'
import { coveragePercent } from '@shared/features/registrations/registrations.strings'
import { Link } from 'wouter'
import { RegistrationStateBadge } from './RegistrationStateBadge'
import classes from './Registrations.module.css'
import type { Behind } from './RegistrationsDrawer'
import { registrationPath } from './registration-tabs'
import { coverageStrings as strings } from './registrations.strings'

interface Props {
  readonly table: Table
  readonly partyOnly: boolean
  /** false under a search, whose lines do not add up to anything. */
  readonly hasTotal: boolean
  readonly onScope: (organisationId: OrganisationId) => void
  readonly onBehind: (behind: Behind) => void
}

/** Units × what they have handed in; each number opens its rows, each unit what is below it. */
export function CoverageTable({ table, partyOnly, hasTotal, onScope, onBehind }: Props) {
  const cells = { partyOnly, onBehind }
  return (
    <div className={ratings.tableFrame}>
      <table className={`${ratings.table} ${classes.table}`} aria-label={strings.label}>
        <Head partyOnly={partyOnly} />
        <tbody>
          {table.lines.map((line) => (
            <tr key={`${line.organisationId} ${line.isOwn}`}>
              <th scope="row">
                <Name line={line} onScope={onScope} />
              </th>
              <td className={classes.state}>
                <State line={line} />
              </td>
              <Counts
                {...cells}
                name={line.isOwn ? strings.own(line.name) : line.name}
                figures={line}
                part={{ organisationId: line.organisationId, withSubtree: !line.isOwn }}
              />
            </tr>
          ))}
        </tbody>
        {hasTotal && (
          <tfoot>
            <tr>
              <th scope="row">{strings.total}</th>
              <td />
              <Counts {...cells} name={strings.total} figures={table.total} part={{}} />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Head({ partyOnly }: { readonly partyOnly: boolean }) {
  const { columns } = strings
  const titles = [columns.required, columns.registered, columns.approved, columns.share]
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {columns.unit}
        </th>
        <th scope="col" rowSpan={2} className={classes.state}>
          {columns.state}
        </th>
        <th scope="colgroup" colSpan={4} className={classes.first}>
          {strings.collectives}
        </th>
        <th scope="colgroup" colSpan={4} className={classes.first}>
          {partyOnly ? strings.partyGroup : strings.peopleGroup}
        </th>
      </tr>
      <tr>
        {(['collective', 'person'] as const).map((group) =>
          titles.map((title, index) => (
            <th
              key={`${group} ${title}`}
              scope="col"
              className={index === 0 ? classes.first : undefined}
            >
              {title}
            </th>
          )),
        )}
      </tr>
    </thead>
  )
}

function Name({ line, onScope }: { readonly line: CoverageLine } & Pick<Props, 'onScope'>) {
  const above = line.unit && <span className={classes.unit}>{line.unit}</span>
  if (!line.hasChildren)
    return (
      <>
        {line.isOwn ? strings.own(line.name) : line.name}
        {above}
      </>
    )
  return (
    <>
      <button type="button" className={ratings.open} onClick={() => onScope(line.organisationId)}>
        {line.name}
      </button>
      {above}
    </>
  )
}

function State({
  line: { state, registrationId, collectives, isOwn, hasChildren },
}: {
  readonly line: CoverageLine
}) {
  if (registrationId)
    return (
      <Link href={registrationPath(registrationId)}>
        <RegistrationStateBadge state={state} />
      </Link>
    )
  const mustRegister = collectives.required > 0
  return mustRegister && (isOwn || !hasChildren || state === null) ? (
    <RegistrationStateBadge state={null} />
  ) : null
}

interface CountsProps extends Pick<Props, 'partyOnly' | 'onBehind'> {
  readonly name: string
  readonly figures: CoverageFigures
  readonly part: Pick<Behind, 'organisationId' | 'withSubtree'>
}

function Counts({ name, figures, part, partyOnly, onBehind }: CountsProps) {
  const group = (
    whose: string,
    count: CoverageCount,
    of: Pick<Behind, 'subject' | 'partyOnly'>,
  ) => {
    const link = (title: string, number: number, rows: Pick<Behind, 'listing' | 'states'>) => {
      const what = strings.behind({ name, what: `${whose}: ${title.toLocaleLowerCase('vi')}` })
      return (
        <NumberLink
          label={`${what}: ${formatNumber(number)}`}
          count={number}
          onOpen={() => onBehind({ what, ...part, ...of, ...rows })}
        />
      )
    }
    const { columns } = strings
    return (
      <>
        <td className={classes.first}>
          {link(columns.required, count.required, { listing: 'all' })}
        </td>
        <td>{link(columns.registered, count.registered, { listing: 'registered' })}</td>
        <td>
          {link(columns.approved, count.approved, { listing: 'registered', states: ['approved'] })}
        </td>
        <td>
          <Share count={count} />
        </td>
      </>
    )
  }
  return (
    <>
      {group(strings.collectives, figures.collectives, { subject: 'collective' })}
      {partyOnly
        ? group(strings.partyGroup, figures.party, { subject: 'person', partyOnly })
        : group(strings.peopleGroup, figures.people, { subject: 'person' })}
    </>
  )
}

const Share = ({ count }: { readonly count: CoverageCount }) => (
  <span
    className={classes.share}
    data-complete={(count.required > 0 && isComplete(count)) || undefined}
    data-low={(count.required > 0 && !isComplete(count)) || undefined}
  >
    {coveragePercent(count)}
  </span>
)

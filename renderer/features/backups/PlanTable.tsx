import { Text } from '@mantine/core'
import type { TableDifference } from '@shared/features/backups/backups.contract'
import classes from './Backups.module.css'
import { backupsStrings } from './backups.strings'

const strings = backupsStrings.plan

/** Row counts side by side; what a restore would take away stands out. */
export function PlanTable({ tables }: { readonly tables: readonly TableDifference[] }) {
  const known = Object.entries(backupsStrings.tables).flatMap(([table, label]) => {
    const found = tables.find((each) => each.table === table)
    return found ? [{ ...found, label }] : []
  })
  return (
    <div>
      <table className={classes.differences} aria-label={strings.table}>
        <thead>
          <tr>
            <th scope="col">{strings.what}</th>
            <th scope="col">{strings.now}</th>
            <th scope="col">{strings.inBackup}</th>
            <th scope="col">{strings.difference}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ table, label, now, inBackup }) => (
            <tr key={table} data-change={changeOf(now, inBackup)}>
              <th scope="row">{label}</th>
              <td>{now === null ? strings.unreadable : strings.count(now)}</td>
              <td>{strings.count(inBackup)}</td>
              <td>{changeWords(now, inBackup)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {known.length === 0 && <Text>{strings.nothingDiffers}</Text>}
    </div>
  )
}

function changeOf(now: number | null, inBackup: number) {
  if (now === null || now === inBackup) return undefined
  return now > inBackup ? 'fewer' : 'more'
}

function changeWords(now: number | null, inBackup: number): string {
  if (now === inBackup) return strings.same
  if (now === null) return strings.count(inBackup)
  return now > inBackup ? strings.fewer(now - inBackup) : strings.more(inBackup - now)
}

import { Text } from '@mantine/core'
import { showPartialDate } from '@shared/core/partial-date'
import { formatDecimal } from '@shared/core/vietnamese-numbers'
import type { RegistrationItem } from '@shared/features/registrations/registrations.results'
import { RegistrationOutcomeBadge } from './RegistrationStateBadge'
import classes from './Registrations.module.css'
import { recordStrings as strings } from './record.strings'

/** The contents in the order of the paper, each with what came of it. */
export function RecordContents({ items }: { readonly items: readonly RegistrationItem[] }) {
  if (items.length === 0) return <Text c="dimmed">{strings.noContents}</Text>
  const { columns } = strings
  return (
    <table className={classes.items}>
      <thead>
        <tr>
          {Object.values(columns).map((title, index) =>
            index === 1 ? null : (
              <th key={title} scope="col">
                {title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <tr key={item.id}>
            <td>{index + 1}</td>
            <td>
              {item.frameworkItem && (
                <span className={classes.framework}>{item.frameworkItem}</span>
              )}
              {item.content}
            </td>
            <td>
              {item.goal}
              <span className={classes.framework}>{measureOf(item)}</span>
            </td>
            <td>{item.dueOn && showPartialDate(item.dueOn)}</td>
            <td>
              {item.outcome && <RegistrationOutcomeBadge outcome={item.outcome} />}
              {item.result && <span className={classes.framework}>{item.result}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The words of the target, and its number where the words do not hold it. */
function measureOf({ target, targetValue, targetUnit }: RegistrationItem): string {
  if (targetValue === null) return target
  const number = `${formatDecimal(targetValue)} ${targetUnit}`.trim()
  return target === '' ? number : `${target} (${number})`
}

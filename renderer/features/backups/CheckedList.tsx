import { IconCircleCheck } from '@tabler/icons-react'
import classes from './Backups.module.css'

/** What was done and proved, one line each. */
export function CheckedList({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={classes.checks}>
      {lines.map((line) => (
        <li key={line}>
          <IconCircleCheck size={22} stroke={1.75} aria-hidden />
          {line}
        </li>
      ))}
    </ul>
  )
}

import { Stack } from '@mantine/core'
import type { ImportProblem } from '@shared/features/imports/imports.kinds'
import { IconAlertCircle, IconInfoCircle } from '@tabler/icons-react'
import classes from './ImportPage.module.css'

/** Every reason in full: a clerk must not have to hover to learn what is wrong. */
export function RowProblems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  return (
    <Stack gap={2}>
      {problems.map(({ field, severity, sentence }) => {
        const Icon = severity === 'error' ? IconAlertCircle : IconInfoCircle
        return (
          <span key={`${field} ${sentence}`} className={classes.problem} data-severity={severity}>
            <Icon size={16} stroke={1.75} aria-hidden />
            {sentence}
          </span>
        )
      })}
    </Stack>
  )
}

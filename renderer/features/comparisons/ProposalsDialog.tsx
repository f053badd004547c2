import { Checkbox, Stack, Text } from '@mantine/core'
import { useAppCommand, useAppQuery } from '@renderer/lib/api'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type FormEvent, useState } from 'react'
import classes from './Comparisons.module.css'
import { proposalStrings as strings } from './comparisons.strings'

interface Props {
  readonly year: number
  readonly onClose: () => void
}

/** The groups that the tree itself suggests; those made before are shown, and left alone. */
export function ProposalsDialog({ year, onClose }: Props) {
  const proposals = useAppQuery('comparisons.proposals', { year })
  const add = useAppCommand('comparisons.addProposed')
  const all = proposals.data ?? []
  const open = all.filter(({ exists }) => !exists)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = open.filter(({ key }) => !left.has(key))
  const toggle = (key: string) => {
    const next = new Set(left)
    if (!next.delete(key)) next.add(key)
    setLeft(next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    add.mutate({ year, keys: chosen.map(({ key }) => key) }, { onSuccess: onClose })
  }
  return (
    <FormDialog
      isOpen
      size={720}
      title={strings.title}
      description={strings.description(year)}
      submitLabel={strings.submit(chosen.length)}
      isBusy={add.isPending}
      isIncomplete={chosen.length === 0}
      incompleteHint={
        proposals.data && all.length > 0 && open.length === 0 ? strings.nothingLeft : strings.choose
      }
      error={add.error ?? proposals.error}
      onSubmit={submit}
      onClose={onClose}
    >
      {proposals.data?.length === 0 && <Text c="dimmed">{strings.none}</Text>}
      {all.length > 0 && (
        <Checkbox
          label={strings.all}
          checked={open.length > 0 && chosen.length === open.length}
          indeterminate={chosen.length > 0 && chosen.length < open.length}
          disabled={open.length === 0}
          onChange={(event) =>
            setLeft(event.currentTarget.checked ? new Set() : new Set(open.map(({ key }) => key)))
          }
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
      <section className={classes.list} aria-label={strings.title} tabIndex={0}>
        <Stack gap="xs">
          {all.map(({ key, name, memberCount, exists }) => (
            <Checkbox
              key={key}
              label={name}
              description={
                exists
                  ? `${strings.members(memberCount)} · ${strings.present}`
                  : strings.members(memberCount)
              }
              checked={exists || !left.has(key)}
              disabled={exists}
              onChange={() => toggle(key)}
            />
          ))}
        </Stack>
      </section>
    </FormDialog>
  )
}

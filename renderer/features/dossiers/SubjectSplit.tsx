import { Button, Group, Text, Title, UnstyledButton } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { SearchField } from '@renderer/ui/SearchField'
import type { DossierRow } from '@shared/features/dossiers/dossiers.contract'
import type { NominationId } from '@shared/features/nominations/nominations.ids'
import type { Proposal } from '@shared/features/nominations/proposals.contract'
import { type ReactNode, useState } from 'react'
import { dossiersStrings } from './dossiers.strings'
import { proposalStrings as strings } from './proposals.strings'
import classes from './Split.module.css'

interface Props {
  readonly proposal: Proposal
  /** How one stands, beside its name. @param rows all that are shown, read together */
  readonly marks: (rows: readonly DossierRow[]) => (row: DossierRow) => ReactNode
  readonly children: (row: DossierRow) => ReactNode
}

/** Read with the first look, and with each “Xem thêm”. */
const perPage = 50
/** The contract's most; a longer proposal is looked through by search. */
const mostRows = 500

/** Those in the proposal at the left, the one looked at on the right. */
export function SubjectSplit({ proposal, marks, children }: Props) {
  const { id, roundId } = proposal
  const [text, setText] = useState('')
  const [limit, setLimit] = useState(perPage)
  const [chosen, setChosen] = useState<NominationId | null>(null)
  const page = useAppQuery(
    'dossiers.list',
    { roundId, proposalId: id, text, limit },
    { keepPrevious: true },
  )
  const { rows = [], total = 0 } = page.data ?? {}
  const current = rows.find((row) => row.id === chosen) ?? rows[0]
  const markOf = marks(rows)
  return (
    <>
      <ErrorNotice error={page.error} />
      <div className={classes.split}>
        <div className={classes.side}>
          <SearchField label={strings.pick} value={text} onChange={setText} />
          <ul className={classes.list} aria-label={strings.subjects}>
            {rows.map((row) => (
              <li key={row.id}>
                <UnstyledButton
                  className={classes.row}
                  aria-current={row.id === current?.id}
                  onClick={() => setChosen(row.id)}
                >
                  <Group justify="space-between" wrap="nowrap" gap="xs">
                    <div>
                      <Text size="sm" fw={500}>
                        {row.name}
                      </Text>
                      <Text size="xs" c="dimmed" lineClamp={1}>
                        {[row.position, row.unit].filter(Boolean).join(', ')}
                      </Text>
                    </div>
                    <div className={classes.mark}>{markOf(row)}</div>
                  </Group>
                </UnstyledButton>
              </li>
            ))}
            {rows.length < total && limit < mostRows && (
              <li>
                <Button fullWidth variant="subtle" onClick={() => setLimit(limit + perPage)}>
                  {dossiersStrings.showMore(Math.min(perPage, total - rows.length))}
                </Button>
              </li>
            )}
          </ul>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys */}
        <section className={classes.detail} aria-label={current?.name ?? ''} tabIndex={0}>
          {current ? (
            <>
              <Title order={2} size="h3" mb="xs">
                {current.name}
              </Title>
              <div key={current.id}>{children(current)}</div>
            </>
          ) : (
            <Text c="dimmed">{page.isPending ? '' : strings.noSubjects}</Text>
          )}
        </section>
      </div>
    </>
  )
}

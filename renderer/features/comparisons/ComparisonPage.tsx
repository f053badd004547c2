import { Button, Text } from '@mantine/core'
import { useAppQuery } from '@renderer/lib/api'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import type { ComparisonBoard } from '@shared/features/comparisons/comparisons.contract'
import type { ComparisonGroupId } from '@shared/features/comparisons/comparisons.ids'
import { formNames, leadRoleNames } from '@shared/features/comparisons/comparisons.strings'
import { IconAlertTriangle, IconListDetails, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams, useSearchParams } from 'wouter'
import { BoardGrid } from './BoardGrid'
import { BoardMenu } from './BoardMenu'
import classes from './Comparisons.module.css'
import { ComparisonYear } from './ComparisonYear'
import { CriteriaDialog } from './CriteriaDialog'
import { boardStrings as strings, comparisonsStrings as words } from './comparisons.strings'
import { MembersDialog } from './MembersDialog'

/** One group in one year: who leads it, what counts, and who stands where. */
export function ComparisonPage() {
  const { id } = useParams() as { readonly id: ComparisonGroupId }
  const [search, setSearch] = useSearchParams()
  const years = useAppQuery('ratings.years', {})
  const asked = Number(search.get('nam'))
  const year = asked >= 1945 && asked <= 2199 ? asked : years.data?.suggested
  if (year === undefined) return null // a local read: a spinner would only flicker
  return (
    <OfYear
      key={id}
      {...{ id, year }}
      onYear={(next) => setSearch({ nam: String(next) }, { replace: true })}
    />
  )
}

interface OfYearProps {
  readonly id: ComparisonGroupId
  readonly year: number
  readonly onYear: (year: number) => void
}

function OfYear({ id, year, onYear }: OfYearProps) {
  const board = useAppQuery('comparisons.board', { id, year }, { keepPrevious: true })
  if (board.isPending) return null
  if (board.isError)
    return (
      <Page>
        <PageHeader title={words.title} back={back} />
        <ErrorNotice error={board.error} />
      </Page>
    )
  return (
    <Page layout="fill">
      <Header board={board.data} onYear={onYear} />
      <Facts board={board.data} />
      <BoardGrid board={board.data} />
    </Page>
  )
}

const back = { to: '/cum-khoi', label: words.back }

interface HeaderProps {
  readonly board: ComparisonBoard
  readonly onYear: (year: number) => void
}

function Header({ board, onYear }: HeaderProps) {
  const [dialog, setDialog] = useState<'criteria' | 'members' | null>(null)
  const close = () => setDialog(null)
  return (
    <>
      <PageHeader
        title={board.name}
        description={descriptionOf(board)}
        back={back}
        secondary={
          <>
            <ComparisonYear value={board.year} onChange={onYear} />
            <Button
              variant="default"
              leftSection={<IconUserPlus size={18} stroke={1.75} aria-hidden />}
              disabled={board.form === 'pair'}
              onClick={() => setDialog('members')}
            >
              {strings.addMembers}
            </Button>
          </>
        }
        primary={
          <>
            <Button
              leftSection={<IconListDetails size={18} stroke={1.75} aria-hidden />}
              onClick={() => setDialog('criteria')}
            >
              {strings.criteria}
            </Button>
            <BoardMenu board={board} />
          </>
        }
      />
      {dialog === 'criteria' && <CriteriaDialog board={board} onClose={close} />}
      {dialog === 'members' && <MembersDialog board={board} onClose={close} />}
    </>
  )
}

const descriptionOf = ({ form, campaign }: ComparisonBoard): string =>
  [formNames[form], campaign && strings.campaign(campaign)].filter(Boolean).join(' · ')

function Facts({ board }: { readonly board: ComparisonBoard }) {
  const leads = board.leads.filter(({ year }) => year === board.year)
  const lines = leads.map(({ role, name }) => strings.leadOf(leadRoleNames[role], name))
  return (
    <div>
      {board.form === 'cluster' && (
        <Text size="sm">{lines.length > 0 ? lines.join(' · ') : strings.noLead(board.year)}</Text>
      )}
      {board.content && (
        <Text size="sm" c="dimmed" lineClamp={2}>
          {board.content}
        </Text>
      )}
      {board.differences.length > 0 && (
        <p className={classes.warning}>
          <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
          {strings.differences(board.differences)}
        </p>
      )}
      {board.criteria.length === 0 && board.rows.length > 0 && (
        <Text size="sm" c="dimmed">
          {strings.noCriteria}
        </Text>
      )}
    </div>
  )
}

import { Button, Checkbox, Select, Text, UnstyledButton } from '@mantine/core'
import { OrganisationPicker } from '@renderer/features/organisation/OrganisationPicker'
import { PreviewDialog } from '@renderer/features/views/PreviewDialog'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone, showFailure } from '@renderer/lib/toasts'
import { useRemembered } from '@renderer/lib/use-remembered'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FilterBar } from '@renderer/ui/FilterBar'
import { SearchField } from '@renderer/ui/SearchField'
import type { MonthFilter } from '@shared/features/exemplars/exemplars.months.contract'
import type { OrganisationId } from '@shared/features/organisation/organisation.ids'
import { IconFileSpreadsheet, IconHierarchy2, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import classes from './Exemplars.module.css'
import { exemplarsStrings } from './exemplars.strings'
import { type MonthAsked, MonthDialog } from './MonthDialog'
import { MonthTable } from './MonthTable'
import { monthsStrings as strings } from './months.strings'

/** Years back that can be filled in beside this one. */
const yearsBack = 5

/** Units by months: one click opens a month of a unit. */
export function MonthsView() {
  const choices = useAppQuery('exemplars.choices', {})
  const [kept, setKept] = useRemembered<number | null>('exemplars.monthYear', null)
  if (!choices.data) return null // a local read: a spinner would only flicker
  const { thisYear } = choices.data
  return <Year year={kept ?? thisYear} thisYear={thisYear} onYear={setKept} />
}

interface YearProps {
  readonly year: number
  readonly thisYear: number
  readonly onYear: (year: number) => void
}

function Year({ year, thisYear, onYear }: YearProps) {
  const [text, setText] = useState('')
  const [organisationId, setOrganisationId] = useState<OrganisationId | null>(null)
  const [isLacking, setIsLacking] = useState(false)
  const [limit, setLimit] = useState(rowsAtOnce)
  const [asked, setAsked] = useState<MonthAsked | null>(null)
  const filter = { year, text, organisationId, isLacking }
  const found = useAppQuery('exemplarMonths.list', { ...filter, limit }, { keepPrevious: true })
  const { rows = [], total = 0 } = found.data ?? {}
  const years = Array.from({ length: yearsBack + 1 }, (_, back) => thisYear - back)
  return (
    <>
      <FilterBar count={total} aside={<Papers filter={filter} />}>
        <Select
          aria-label={strings.year}
          w={124}
          allowDeselect={false}
          data={years.map((each) => ({ value: String(each), label: strings.yearOption(each) }))}
          value={String(year)}
          onChange={(value) => value !== null && onYear(Number(value))}
        />
        <OrganisationPicker
          aria-label={strings.unit}
          placeholder={strings.units}
          value={organisationId}
          onChange={setOrganisationId}
          clearable
          includeClosed
          w={220}
        />
        <SearchField label={strings.search} value={text} onChange={setText} width={200} />
        <Checkbox
          label={strings.lacking}
          checked={isLacking}
          onChange={(event) => setIsLacking(event.currentTarget.checked)}
        />
      </FilterBar>
      <ErrorNotice error={found.error} />
      {found.data && total === 0 ? (
        <EmptyState icon={IconHierarchy2} title={strings.empty} sentence={strings.emptySentence} />
      ) : (
        <section className={classes.months} aria-label={strings.label}>
          <MonthTable rows={rows} year={year} onAsk={setAsked} />
          {total > rows.length && rows.length < rowsAtMost && (
            <UnstyledButton
              p="sm"
              onClick={() => setLimit(Math.min(limit + rowsAtOnce, rowsAtMost))}
            >
              <Text size="sm" c="lam.7">
                {strings.showMore(total - rows.length)}
              </Text>
            </UnstyledButton>
          )}
        </section>
      )}
      {asked && <MonthDialog asked={asked} year={year} onClose={() => setAsked(null)} />}
    </>
  )
}

/** A grid with thousands of buttons would be slow; more are shown on demand, all are printed. */
const rowsAtOnce = 100
const rowsAtMost = 500

function Papers({ filter }: { readonly filter: MonthFilter }) {
  const xlsx = useAppTask('exemplarMonths.saveXlsx')
  const pages = useAppTask('exemplarMonths.pdf')
  const [pdf, setPdf] = useState<Uint8Array | null>(null)
  const tell = ({ name }: { readonly name: string | null }) =>
    name !== null && showDone(exemplarsStrings.saved(name))
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconFileSpreadsheet size={18} stroke={1.75} aria-hidden />}
        loading={xlsx.isPending}
        onClick={() => xlsx.mutate(filter, { onSuccess: tell, onError: showFailure })}
      >
        {strings.xlsx}
      </Button>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
        loading={pages.isPending}
        onClick={() => pages.mutate(filter, { onSuccess: setPdf, onError: showFailure })}
      >
        {strings.print}
      </Button>
      {pdf && (
        <PreviewDialog
          pdf={pdf}
          title={strings.printTitle(filter.year)}
          onClose={() => setPdf(null)}
        />
      )}
    </>
  )
}

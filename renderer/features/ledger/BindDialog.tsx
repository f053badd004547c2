import { Button, Select, TextInput } from '@mantine/core'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { FormDialog } from '@renderer/ui/FormDialog'
import { type AwardLevel, awardLevels } from '@shared/features/nominations/nominations.kinds'
import { useState } from 'react'
import { ledgerStrings as strings } from './ledger.strings'

/** The book to be bound: of one year or all of it, its pages going on from those bound before. */
export function BindDialog({ onClose }: { readonly onClose: () => void }) {
  const choices = useAppQuery('ledger.choices', {})
  const years = choices.data?.years ?? []
  const [year, setYear] = useState<string | null>(null)
  const [level, setLevel] = useState<AwardLevel | null>(null)
  const [first, setFirst] = useState('1')
  const save = useAppTask('ledger.saveBook')
  const print = useAppTask('ledger.printBook')
  const isPage = /^[1-9]\d{0,3}$/u.test(first)
  const book = { year: year === null ? null : Number(year), level, firstPage: Number(first) }
  const tell = ({ name, pages }: { readonly name: string | null; readonly pages: number }) => {
    if (name === null) return
    showDone(strings.bound({ name, pages }))
    onClose()
  }
  return (
    <FormDialog
      isOpen
      title={strings.bind}
      description={strings.bindHint}
      submitLabel={strings.bindPdf}
      onClose={onClose}
      isBusy={save.isPending || print.isPending}
      isIncomplete={!isPage}
      incompleteHint={strings.firstPageForm}
      error={choices.error ?? save.error ?? print.error}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(book, { onSuccess: tell })
      }}
    >
      <Select
        label={strings.bindYear}
        placeholder={strings.anyYear}
        clearable
        data={years.map(String)}
        value={year}
        onChange={setYear}
      />
      <Select
        label={strings.bindLevel}
        placeholder={strings.anyLevel}
        clearable
        data={awardLevels.map((value) => ({ value, label: strings.levels[value] }))}
        value={level}
        onChange={(value) => setLevel(value as AwardLevel | null)}
      />
      <TextInput
        label={strings.firstPage}
        inputMode="numeric"
        value={first}
        onChange={(event) => setFirst(event.currentTarget.value.trim())}
      />
      <Button
        variant="default"
        w="fit-content"
        disabled={!isPage}
        loading={print.isPending}
        onClick={() => print.mutate(book, { onSuccess: onClose })}
      >
        {strings.bindPrint}
      </Button>
    </FormDialog>
  )
}

import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { type UseFormReturnType, useForm } from '@mantine/form'
import { useAppQuery, useAppTask } from '@renderer/lib/api'
import { showDone } from '@renderer/lib/toasts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { FormDialog } from '@renderer/ui/FormDialog'
import type { LocalDate } from '@shared/core/local-date'
import {
  CyclePaper,
  type CyclePaperDraft,
  type CyclePaperKind,
} from '@shared/features/cycle/papers.contract'
import { cyclePapersStrings as problems } from '@shared/features/cycle/papers.strings'
import { PaperDayAndNumber, PaperRecipients, PaperSigner } from '../templates/PaperFields'
import { paperFormStrings as words } from '../templates/paper-form.strings'
import { cyclePaperFields, cyclePaperStrings as strings } from './papers.strings'

interface Props {
  readonly year: number
  readonly kind: CyclePaperKind
  readonly onClose: () => void
}

/** Giấy mời, Chương trình or Công văn for one 17/01, taken to Word. */
export function CyclePaperDialog({ year, kind, onClose }: Props) {
  const draft = useAppQuery('cycle.paperDraft', { year, kind })
  if (draft.isError) return <ErrorNotice error={draft.error} />
  return draft.data ? <Editor draft={draft.data} onClose={onClose} /> : null
}

/** Fields of every kind in one form: those of its own kind are shown and sent. */
type Fields = Omit<CyclePaper, 'day'> & { readonly day: LocalDate | null }

interface EditorProps {
  readonly draft: CyclePaperDraft
  readonly onClose: () => void
}

const required: Readonly<Record<string, string>> = {
  event: problems.eventMissing,
  subject: problems.subjectMissing,
  addressees: problems.addresseesMissing,
  paragraphs: problems.paragraphsMissing,
}

function Editor({ draft: { paper, signers }, onClose }: EditorProps) {
  const save = useAppTask('cycle.savePaper')
  const form = useForm<Fields>({
    initialValues: paper,
    validate: (fields) => ({
      ...(fields.day === null && { day: words.dayMissing }),
      ...Object.fromEntries(
        Object.entries(fields).flatMap(([key, value]) =>
          required[key] && value === '' ? [[key, required[key]]] : [],
        ),
      ),
    }),
  })
  return (
    <FormDialog
      isOpen
      size={680}
      title={strings.titles[paper.kind]}
      description={strings.description}
      submitLabel={words.save}
      onClose={onClose}
      onSubmit={form.onSubmit((fields) =>
        save.mutate(
          { paper: CyclePaper.parse(fields) },
          { onSuccess: ({ name }) => name !== null && showDone(words.saved(name)) },
        ),
      )}
      isBusy={save.isPending}
      error={save.error}
    >
      <PaperDayAndNumber day={form.getInputProps('day')} number={form.getInputProps('number')} />
      <OwnFields form={form} kind={paper.kind} />
      {paper.kind !== 'programme' && (
        <PaperSigner signer={form.getInputProps('signerId')} signers={signers} />
      )}
      {paper.kind !== 'programme' && (
        <PaperRecipients recipients={form.getInputProps('recipients')} />
      )}
    </FormDialog>
  )
}

interface OwnProps {
  readonly form: UseFormReturnType<Fields>
  readonly kind: CyclePaperKind
}

/** Long texts one per line; short ones two by two. */
function OwnFields({ form, kind }: OwnProps) {
  const { short, long } = cyclePaperFields[kind]
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {short.map((path) => (
          <TextInput key={path} label={strings.fields[path]} {...form.getInputProps(path)} />
        ))}
      </SimpleGrid>
      {long.map((path) => (
        <Textarea
          key={path}
          autosize
          minRows={2}
          maxRows={10}
          label={strings.fields[path]}
          description={strings.hints[path]}
          {...form.getInputProps(path)}
        />
      ))}
    </>
  )
}
